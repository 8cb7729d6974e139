-- Made up, as saved on 12 October 2017
local m = mw.loadData('Module:Icons')
return {
	marks = {
		{ lat = 36.1, long = "37.2", mark = m.IS, marksize = 5, label = "[[Łódka, Valley|Łódka]]", link = "x" }, -- quoted or not
		--[[ { lat = 1, long = 1, mark = m.gone, label = "commented out" }, ]]
		{ lat = "36.2", long = 37.3, mark = m.gov_air, label = '[[Mill]] & [[Weir]]', labels = { { text = "x" } } },
		{ lat = 36.3, long = 37.4, mark = m["mixed"], marksize = 12, label = "😀 Ford" },
		{ lat = 36.4, long = 37.5, mark = "Overlay.svg", marksize = 2500 },
		{ lat = 96.4, long = 37.5, mark = m.IS, label = "Pole" },
		{ lat = 36.5, long = 37.6, mark = m.IS },
		{ lat = 36.6, long = 37.7, mark = m.IS, label = "open },
		{ lat = 36.7, long = 37.8, mark = m.ring, label = "Keep" },
	},
}
