/** Shortcodes of WordPress and widespread plugins that may stand without attributes. */
const KNOWN =
  /^(gallery|caption|wp_caption|embed|audio|video|playlist|googlemaps|contact-form.*|ninja_forms?|wpforms|vc_.+|et_pb_.+|fusion_.+|su_.+|tribe_.+|mec.*|em_.+|events_list)$/i;

/** In turn: a closing slash (1), the name (2), its attributes (3). */
const SHORTCODE = /\[(\/?)([a-z][\w-]*)((?:\s+[\w-]+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s[\]"']+)){0,30})\s*\/?\]/gi;

/** A text without the shortcodes of WordPress (`[gallery ids="1,2"]`), and which of them there were. */
export const withoutShortcodes = (text: string): {text: string; shortcodes: readonly string[]} => {
  const shortcodes: string[] = [];
  const rest = text.replace(
    SHORTCODE,
    (whole: string, ...[slash = '', name = '', attributes = '']: string[]) => {
      if (!slash && !attributes && !KNOWN.test(name)) return whole;
      if (!slash) shortcodes.push(name);
      return '';
    },
  );
  return {text: rest, shortcodes};
};
