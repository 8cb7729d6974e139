package org.chronofront.ingest.json;

import static org.chronofront.ingest.json.Fault.remove;
import static org.chronofront.ingest.json.Fault.set;

import java.util.stream.Stream;

/// One of every kind of fault.
final class Faults {
  private Faults() {}

  /// Faults that the JSON Schema must find as well.
  static Stream<Fault> structural() {
    return Stream.of(fields(), values(), spansAndStates(), lists()).flatMap(faults -> faults);
  }

  private static Stream<Fault> fields() {
    String noField = "there is no such field here";
    return Stream.of(
        set("/colour", "1", "/colour", noField, "actors, attribution, claims"),
        set("/sources/1/colour", "1", "/sources/1/colour", noField, "address, author, id"),
        set("/sources/1/a~1~0b", "1", "/sources/1/a~1~0b", noField, "one of"),
        set("/actors/0/names/0/x", "1", "/actors/0/names/0/x", noField, "kind, language, text"),
        set("/places/1/point/x", "1", "/places/1/point/x", noField, "latitude, longitude"),
        set("/events/0/span/x", "1", "/events/0/span/x", noField, "earliest, latest, precision"),
        set("/events/0/note", "1", "/events/0/note", noField, "fatalities"),
        set("/claims/0/state/between", "[]", "/claims/0/state/between", noField, "by, kind"),
        set("/claims/0/extent/x", "1", "/claims/0/extent/x", noField, "part, wording"),
        remove("/title", "", "the field \"title\" is missing", "a text"),
        remove("/claims", "", "the field \"claims\" is missing", "a list"),
        remove("/sources/0/outlet", "/sources/0", "the field \"outlet\" is missing", "a text"),
        remove("/actors/0/names", "/actors/0", "\"names\" is missing", "a list of at least 1"),
        remove("/places/1/point/longitude", "/places/1/point", "\"longitude\" is", "-180 to 180"),
        remove("/excerpts/0/start", "/excerpts/0", "\"start\" is missing", "a whole number"),
        remove("/events/0/span", "/events/0", "\"span\" is missing", "an object"),
        remove("/events/0/span/precision", "/events/0/span", "\"precision\" is missing", "week"),
        remove("/events/0/participants/0/role", "/events/0/participants/0", "\"role\"", "target"),
        remove("/events/0/reports/0/origin", "/events/0/reports/0", "\"origin\" is", "an id"),
        remove("/claims/0/state", "/claims/0", "\"state\" is missing", "an object"),
        remove("/claims/0/state/by", "/claims/0/state", "\"by\" is missing", "an id"),
        remove("/claims/0/reported", "/claims/0", "\"reported\" is missing", "YYYY-MM-DD"),
        remove("/claims/0/excerpts", "/claims/0", "\"excerpts\" is missing", "at least 1"),
        remove("/claims/0/extent/part", "/claims/0/extent", "\"part\" is missing", "true or"));
  }

  private static Stream<Fault> values() {
    return Stream.of(
        set("/format", "\"csv\"", "/format", "does not say that it is", "chronofront-dataset"),
        set("/version", "2", "/version", "the number 2, a version", "the number 1"),
        set("/version", "\"1\"", "/version", "the text \"1\"", "the number 1"),
        remove("/version", "", "the field \"version\" is missing", "the number 1"),
        set("/id", "\"Two Words\"", "/id", "the text \"Two Words\"", "lower-case letters"),
        set("/title", "7", "/title", "found the number 7", "a text"),
        set("/title", "\"  \"", "/title", "found the text", "not blank"),
        set("/title", "\"a\\u0000b\"", "/title", "found the text \"a·b\"", "no control"),
        set("/title", "null", "/title", "found null", "a text"),
        set("/sources", "{}", "/sources", "found an object", "a list"),
        set("/sources/1", "\"agency\"", "/sources/1", "the text \"agency\"", "an object"),
        set("/sources/0/kind", "\"radio\"", "/sources/0/kind", "\"radio\"", "reader-comment"),
        set("/sources/0/kind", "\"AGENCY\"", "/sources/0/kind", "\"AGENCY\"", "one of agency"),
        set("/sources/0/language", "\"français\"", "/sources/0/language", "français", "ar-Latn"),
        set("/sources/0/published", "\"3.5.2001\"", "/sources/0/published", "3.5.2001", "YYYY"),
        set("/sources/0/published", "\"2017-02-30\"", "/sources/0/published", "02-30", "exists"),
        set("/sources/0/published", "20010503", "/sources/0/published", "20010503", "YYYY"),
        set("/places/1/country", "\"zz\"", "/places/1/country", "\"zz\"", "two capital"),
        set("/places/1/point", "[1, 2]", "/places/1/point", "found a list", "an object"),
        set("/places/1/point/latitude", "90.1", "/places/1/point/latitude", "90.1", "-90 to 90"),
        set("/places/1/point/longitude", "-181", "/places/1/point/longitude", "-181", "to 180"),
        set("/places/1/point/latitude", "\"1\"", "/places/1/point/latitude", "text \"1\"", "to 90"),
        set("/places/1/point/latitude", "1e999", "/places/1/point/latitude", "Infinity", "to 90"),
        set("/excerpts/0/start", "-1", "/excerpts/0/start", "the number -1", "from 0"),
        set("/excerpts/0/end", "3e9", "/excerpts/0/end", "the number", "2147483647"),
        set("/events/0/kind", "\"feast\"", "/events/0/kind", "\"feast\"", "civilian-harm"),
        set("/events/0/fatalities/low", "1.5", "/events/0/fatalities/low", "1.5", "a whole number"),
        set("/claims/0/confidence", "3", "/claims/0/confidence", "number 3", "low, medium, high"),
        set(
            "/claims/0/extent/part",
            "\"yes\"",
            "/claims/0/extent/part",
            "\"yes\"",
            "true or false"));
  }

  private static Stream<Fault> spansAndStates() {
    String open = "both ends of the span are open";
    return Stream.of(
        set("/events/0/span/latest", "null", "/events/0/span", open, "an earliest or a latest day"),
        remove("/events/0/span/latest", "/events/0/span", open, "an earliest or a latest day"),
        set("/claims/0/span/latest", "\"2017-02-30\"", "/claims/0/span/latest", "02-30", "exists"),
        set("/claims/0/span/precision", "\"hour\"", "/claims/0/span/precision", "hour", "month"),
        set("/claims/0/state/kind", "\"won\"", "/claims/0/state/kind", "\"won\"", "besieged"),
        set("/claims/1/state/between", "[\"red\"]", "/claims/1/state/between", "list of 1", "2"));
  }

  private static Stream<Fault> lists() {
    return Stream.of(
        set("/actors/0/names", "[]", "/actors/0/names", "found a list of 0", "at least 1"),
        set("/events/0/reports", "[]", "/events/0/reports", "found a list of 0", "at least 1"),
        set("/claims/0/excerpts", "[]", "/claims/0/excerpts", "found a list of 0", "at least 1"),
        set("/claims/0/excerpts/1", "\"words\"", "/claims/0/excerpts/1", "the same", "each once"),
        set("/claims/0/excerpts/0", "7", "/claims/0/excerpts/0", "the number 7", "an id"),
        set("/sources/0/reliesOn/1", "\"agency\"", "/sources/0/reliesOn/1", "the same", "once"),
        set("/claims/1/state/between/1", "\"red\"", "/claims/1/state/between/1", "same", "once"));
  }

  /// Faults that a JSON Schema cannot see.
  static Stream<Fault> semantic() {
    String none = "there is no ";
    String itself = "itself, by way of";
    return Stream.of(
        set(
            "/sources/0/leaning",
            "\"x\"",
            "/sources/0/leaning",
            none + "actor \"x\"",
            "of an actor"),
        set("/sources/0/reliesOn/0", "\"x\"", "/sources/0/reliesOn/0", none + "source", "the id"),
        set("/actors/1/parent", "\"x\"", "/actors/1/parent", none + "actor \"x\"", "the id of"),
        set("/places/1/parent", "\"x\"", "/places/1/parent", none + "place \"x\"", "the id of"),
        set("/excerpts/1/source", "\"x\"", "/excerpts/1/source", none + "source \"x\"", "the id"),
        set("/events/0/place", "\"x\"", "/events/0/place", none + "place \"x\"", "the id of"),
        set(
            "/events/0/participants/0/actor",
            "\"x\"",
            "/events/0/participants/0/actor",
            none + "actor",
            "the id"),
        set("/events/0/reports/0/source", "\"x\"", "/events/0/reports/0/source", none, "the id"),
        set("/events/0/reports/0/origin", "\"x\"", "/events/0/reports/0/origin", none, "the id"),
        set("/events/0/reports/0/excerpt", "\"x\"", "/events/0/reports/0/excerpt", none, "the id"),
        set("/claims/0/place", "\"x\"", "/claims/0/place", none + "place \"x\"", "the id of"),
        set("/claims/0/state/by", "\"x\"", "/claims/0/state/by", none + "actor \"x\"", "the id of"),
        set("/claims/1/state/between/1", "\"x\"", "/claims/1/state/between/1", none, "the id of"),
        set("/claims/2/state/besieger", "\"x\"", "/claims/2/state/besieger", none, "the id of"),
        set("/claims/2/state/besieger", "\"blue\"", "/claims/2/state", "besieges itself", "two"),
        set("/claims/0/excerpts/0", "\"x\"", "/claims/0/excerpts/0", none + "excerpt", "the id of"),
        set("/claims/0/source", "\"x\"", "/claims/0/source", none + "source \"x\"", "the id of"),
        set(
            "/claims/2/origin",
            "\"paper\"",
            "/claims/2/origin",
            "\"agency\" does not rely on \"paper\"",
            "the source itself, or one that it relies on"),
        set(
            "/claims/0/excerpts/0",
            "\"other-words\"",
            "/claims/0/excerpts/0",
            "the excerpt stands in \"agency\"",
            "an excerpt of \"paper\""),
        set("/sources/2/id", "\"paper\"", "/sources/2/id", "is taken by /sources/0", "no other"),
        set("/actors/2/id", "\"red\"", "/actors/2/id", "is taken by /actors/0", "no other actor"),
        set("/places/2/id", "\"town\"", "/places/2/id", "is taken by /places/1", "no other place"),
        set("/excerpts/1/id", "\"words\"", "/excerpts/1/id", "is taken by", "no other excerpt"),
        set("/events/1/id", "\"fight\"", "/events/1/id", "is taken by", "no other event"),
        set("/claims/3/id", "\"taken\"", "/claims/3/id", "taken by /claims/0", "no other claim"),
        set("/sources/2/reliesOn", "[\"paper\"]", "/sources/2/reliesOn/0", itself, "no circle"),
        set("/sources/2/reliesOn", "[\"witness\"]", "/sources/2/reliesOn/0", itself, "no circle"),
        set("/actors/0/parent", "\"red-guard\"", "/actors/1/parent", itself, "no circle"),
        set("/places/0/parent", "\"mill\"", "/places/1/parent", itself, "no circle"),
        set("/excerpts/0/end", "31", "/excerpts/0", "from 10 to 31 does not fit", "code points"),
        set("/excerpts/0/start", "90", "/excerpts/0", "from 90 to 30 does not fit", "code points"),
        set(
            "/claims/0/span/latest",
            "\"2001-04-30\"",
            "/claims/0/span",
            "the span ends 2001-04-30, before it begins 2001-05-01",
            "a latest day on or after the earliest"));
  }
}
