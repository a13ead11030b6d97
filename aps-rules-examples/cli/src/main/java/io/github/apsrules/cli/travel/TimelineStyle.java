package io.github.apsrules.cli.travel;

/** The colours of the picture, light and dark: plain rules without variables, which every renderer understands. */
final class TimelineStyle {
    /** What a media query wraps, so that a page or a reader in the dark gets the dark colours. */
    static final String DARK = "@media (prefers-color-scheme: dark)";

    private static final String LIGHT_RULES = """
            .page { fill: #ffffff }
            .stripe { fill: #f4f6f8 }
            .window { fill: #e3edf9 }
            text { fill: #1c2733 }
            .faint { fill: #5a6875 }
            .onbar { fill: #ffffff }
            .onpale { fill: #33465a }
            .grid { stroke: #d8dee5 }
            .counted { fill: #2a66b0 }
            .pale { fill: #dfe8f1; stroke: #8fa6bf }
            .hatch { stroke: #8fa6bf }
            .lawful { fill: #1a7f4b }
            .unlawful { fill: #c62828 }
            .free { fill: #dfe8f1; stroke: #8fa6bf }
            .validity { fill: #8a5fb5; stroke: #ffffff }
            .curve { stroke: #2a66b0 }
            .area { fill: #2a66b0 }
            .curve-over { stroke: #c62828 }
            .area-over { fill: #c62828 }
            .limit { stroke: #c62828 }
            .limit-word { fill: #b02020 }
            .asked { stroke: #1c2733 }
            .dot { fill: #1c2733; stroke: #ffffff }
            .bracket { stroke: #5a6875 }
            .halo { stroke: #ffffff }
            """;

    private static final String DARK_RULES = """
            .page { fill: #12181f }
            .stripe { fill: #18212b }
            .window { fill: #1d3048 }
            text { fill: #e6ebf0 }
            .faint { fill: #9fb0c0 }
            .onbar { fill: #0c1218 }
            .onpale { fill: #c3d0dc }
            .grid { stroke: #33404d }
            .counted { fill: #6ea8e8 }
            .pale { fill: #223140; stroke: #5f7890 }
            .hatch { stroke: #5f7890 }
            .lawful { fill: #4cc38a }
            .unlawful { fill: #ff7b72 }
            .free { fill: #223140; stroke: #5f7890 }
            .validity { fill: #b894e0; stroke: #12181f }
            .curve { stroke: #6ea8e8 }
            .area { fill: #6ea8e8 }
            .curve-over { stroke: #ff7b72 }
            .area-over { fill: #ff7b72 }
            .limit { stroke: #ff7b72 }
            .limit-word { fill: #ff9c95 }
            .asked { stroke: #e6ebf0 }
            .dot { fill: #e6ebf0; stroke: #12181f }
            .bracket { stroke: #9fb0c0 }
            .halo { stroke: #12181f }
            """;

    private static final String SHAPES = """
            text { font-family: system-ui, "Segoe UI", Roboto, "Helvetica Neue", "DejaVu Sans", sans-serif; font-size: 13px }
            .head { font-size: 21px; font-weight: 600 }
            .sum { font-size: 15px; font-weight: 600 }
            .label { font-weight: 600 }
            .small { font-size: 11px }
            .end { text-anchor: end }
            .middle { text-anchor: middle }
            .grid { stroke-width: 1 }
            .pale, .free, .validity { stroke-width: 1 }
            .hatch { stroke-width: 1.5 }
            .curve, .curve-over { fill: none; stroke-width: 2.2; stroke-linejoin: round }
            .area, .area-over { opacity: 0.22 }
            .limit { stroke-width: 1.6; stroke-dasharray: 6 4 }
            .asked { stroke-width: 1.4; stroke-dasharray: 2 3 }
            .dot { stroke-width: 2 }
            .bracket { fill: none; stroke-width: 1.4 }
            .halo { paint-order: stroke; stroke-width: 3; stroke-linejoin: round }
            """;

    private TimelineStyle() {}

    static String css() {
        return SHAPES + LIGHT_RULES + DARK + " {\n" + DARK_RULES + "}\n";
    }
}
