package org.chronofront.render.map;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import org.chronofront.model.PlaceKind;
import org.chronofront.render.label.FontWeight;
import org.chronofront.render.style.MarkStyle;
import org.chronofront.render.style.MarkStyle.Pattern;
import org.jspecify.annotations.Nullable;

/// The outline of a mark and where its letters stand: towns are discs that grow into pills when
/// several actors are named, roads are shields with the road on both sides, facilities are squares,
/// areas are wide faint discs. Sizes are logical pixels around the mark's middle.
///
/// @param kind what kind of place
/// @param halfWidth from the middle to the side edge
/// @param halfHeight from the middle to the upper edge
/// @param edge how far its edges, rings and badge reach over the outline
/// @param codes the letters, in the order of the colours; empty in a compact mark
/// @param centres x of the middle of each code
/// @param besieger letters of the besieger, which stand at the corner; null for none
record MarkForm(
    PlaceKind kind,
    double halfWidth,
    double halfHeight,
    double edge,
    List<MapText.Line> codes,
    List<Double> centres,
    MapText.@Nullable Line besieger) {
  /// Side of the square of the badge that says that sources disagree.
  static final double BADGE = 15;

  private static final double THIN_EDGE = 3;
  private static final double RINGED_EDGE = 6;
  private static final double BESIEGED_EDGE = 9;
  private static final double BESIEGER_SIZE = 8.5;
  private static final double ROAD_ENDS = 12;
  private static final double TAG_HEIGHT = 16;
  private static final double AREA_RADIUS = 40;
  private static final double COMPACT_RADIUS = 7;
  private static final double CODE_SIZE = 11;
  private static final double GAP = 9;

  static MarkForm of(PlaceKind kind, MarkStyle style, boolean compact, MapText text) {
    if (compact) {
      double radius = kind == PlaceKind.AREA ? 2 * COMPACT_RADIUS : COMPACT_RADIUS;
      return new MarkForm(kind, radius, radius, edge(style), List.of(), List.of(), null);
    }
    List<MapText.Line> codes =
        codes(style).stream().map(c -> text.line(c, FontWeight.SEMI_BOLD, CODE_SIZE)).toList();
    double letters = codes.stream().mapToDouble(MapText.Line::width).sum();
    double width = letters + GAP * (codes.size() - 1);
    List<Double> centres = new java.util.ArrayList<>();
    double x = -width / 2;
    for (MapText.Line code : codes) {
      centres.add(x + code.width() / 2);
      x += code.width() + GAP;
    }
    double halfHeight = halfHeight(kind);
    double halfWidth =
        kind == PlaceKind.AREA ? AREA_RADIUS : Math.max(halfHeight, width / 2 + halfHeight * 0.55);
    boolean ring = style.pattern() == Pattern.RING;
    MapText.Line besieger =
        ring ? text.line(besieger(style), FontWeight.SEMI_BOLD, BESIEGER_SIZE) : null;
    double edge = ring ? BESIEGED_EDGE : edge(style);
    return new MarkForm(kind, halfWidth, halfHeight, edge, codes, centres, besieger);
  }

  /// The form of a place without claims: a small ring, or a pill for a road.
  static MarkForm quiet(PlaceKind kind) {
    return kind == PlaceKind.ROAD
        ? new MarkForm(PlaceKind.ROAD, 7, 3.5, THIN_EDGE, List.of(), List.of(), null)
        : new MarkForm(PlaceKind.TOWN, 4, 4, THIN_EDGE, List.of(), List.of(), null);
  }

  private static double edge(MarkStyle style) {
    boolean besieged = style.pattern() == Pattern.RING;
    if (besieged && style.changing()) {
      return BESIEGED_EDGE;
    }
    boolean ringed = style.disputed() || style.changing() || besieged;
    return ringed ? RINGED_EDGE : THIN_EDGE;
  }

  /// How far it reaches over its outline on the left and right, the ends of a road included.
  double sideEdge() {
    boolean road = kind == PlaceKind.ROAD && halfHeight > 3.5;
    return road ? ROAD_ENDS : edge;
  }

  /// How far the ring of a selected mark reaches over its outline.
  double haloEdge() {
    return edge + 6;
  }

  /// Of an area: how wide its letters are, with what stands beside them.
  double tagWidth(MarkStyle style) {
    double letters = codes.stream().mapToDouble(MapText.Line::width).sum();
    return letters + GAP * (codes.size() - 1) + 6 + badgeWidth(style);
  }

  /// Of an area: the room beside its letters for the badge, or for the besieger's letters.
  double badgeWidth(MarkStyle style) {
    if (style.disputed()) {
      return BADGE + 1;
    }
    MapText.Line letters = besieger;
    return letters == null ? 0 : besiegerWidth() + 3;
  }

  /// The width of the plate on which the besieger's letters stand.
  double besiegerWidth() {
    MapText.Line letters = besieger;
    return letters == null ? 0 : letters.width() + 6;
  }

  double tagHeight() {
    return TAG_HEIGHT;
  }

  private static List<String> codes(MarkStyle style) {
    List<String> codes = List.of(style.code().split("/"));
    return style.pattern() == Pattern.RING ? codes.subList(0, 1) : codes;
  }

  private static String besieger(MarkStyle style) {
    return style.code().substring(style.code().lastIndexOf('/') + 1);
  }

  private static double halfHeight(PlaceKind kind) {
    return switch (kind) {
      case CITY -> 14;
      case TOWN, FACILITY -> 13;
      case VILLAGE, QUARTER -> 11.5;
      case ROAD -> 10;
      case AREA -> AREA_RADIUS;
    };
  }

  /// The outline, wider by that many logical pixels on each side.
  Shape outline(double grown) {
    double w = halfWidth + grown;
    double h = halfHeight + grown;
    return switch (kind) {
      case ROAD -> new RoundRectangle2D.Double(-w, -h, 2 * w, 2 * h, 8 + grown, 8 + grown);
      case FACILITY -> new RoundRectangle2D.Double(-w, -h, 2 * w, 2 * h, 5 + grown, 5 + grown);
      default ->
          Math.abs(w - h) < 0.01
              ? new Ellipse2D.Double(-w, -h, 2 * w, 2 * h)
              : new RoundRectangle2D.Double(-w, -h, 2 * w, 2 * h, 2 * h, 2 * h);
    };
  }

  /// True for a mark that stands for a region: wide and faint.
  boolean area() {
    return kind == PlaceKind.AREA;
  }
}
