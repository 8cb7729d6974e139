package org.chronofront.render.tile;

/// The colours of the base map, each as 0xAARRGGBB.
///
/// @param name tells palettes apart in logs and caches
/// @param sea open water, lakes included
/// @param shallows a band along the coast, drawn on the sea
/// @param land the ground
/// @param shore the line around land and lakes
/// @param river rivers and canals
/// @param border the line between countries
/// @param borderCasing the soft band on which that line lies
/// @param label the text of towns
/// @param quietLabel the text of countries
/// @param halo what surrounds text to keep it legible
public record MapPalette(
    String name,
    int sea,
    int shallows,
    int land,
    int shore,
    int river,
    int border,
    int borderCasing,
    int label,
    int quietLabel,
    int halo) {

  /// For the light theme: pale ground, soft blue water.
  public static final MapPalette LIGHT =
      new MapPalette(
          "light",
          0xFFD3E3EC,
          0x66BAD3E0,
          0xFFF7F5EF,
          0xFF9CB8C8,
          0xFF9EC0D3,
          0xFF9B948C,
          0x4DCFC8BE,
          0xFF4A4F55,
          0xFF8A8378,
          0xD9F7F5EF);

  /// For the dark theme.
  public static final MapPalette DARK =
      new MapPalette(
          "dark",
          0xFF151E27,
          0x80203040,
          0xFF272C32,
          0xFF46596A,
          0xFF35506A,
          0xFF6B7178,
          0x593C434B,
          0xFFC3C8CE,
          0xFF8C939B,
          0xCC1D2228);
}
