import {css} from 'lit';

/*
 * Public custom properties are read here and in the base styles, never declared: a declaration would hide the page's.
 * Everything is derived from the page's own text colour and one accent.
 */
export const tokens = css`
  .frame {
    --_accent-given: var(--mitmach-accent, light-dark(#0b5fae, #8cc0ff));
    --_accent: var(--_accent-given);
    --_radius: var(--mitmach-radius, 6px);
    --_space: var(--mitmach-space, 4px);
    --_quiet: var(--mitmach-quiet, color-mix(in srgb, currentcolor 76%, transparent));
    --_line: var(--mitmach-line, color-mix(in srgb, currentcolor 22%, transparent));
    --_surface: var(--mitmach-surface, color-mix(in srgb, currentcolor 6%, transparent));
  }

  /* The accent keeps its hue, and gets a lightness at which it can be read on the page. */
  @supports (color: oklch(from red l c h)) {
    .frame {
      --_accent: light-dark(
        oklch(from var(--_accent-given) min(l, 0.5) c h),
        oklch(from var(--_accent-given) max(l, 0.78) c h)
      );
    }
  }
`;
