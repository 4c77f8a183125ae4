<?php
/**
 * [mitmach widget="calendar" organizations="tsv" view="list"]
 *
 * @package mitmach
 */

namespace Mitmach;

defined( 'ABSPATH' ) || exit;

/**
 * A widget by shortcode. The first word without a name may be the widget's; any other switches an option on, as in HTML.
 *
 * @param array|string $attributes What a person wrote, by name or, without one, by position; "" for nothing.
 * @param string|null  $content    What stands between [mitmach] and [/mitmach]: the text of the link inside the widget.
 * @return string HTML
 */
function shortcode( $attributes, $content = null ) {
	$text  = trim( wp_strip_all_tags( (string) $content ) );
	$given = '' === $text ? array() : array( 'link-text' => $text );
	foreach ( (array) $attributes as $name => $value ) {
		$word = strtolower( bare_text( $value ) );
		if ( is_string( $name ) ) {
			$given[ $name ] = $value;
		} elseif ( isset( all_options()[ $word ] ) ) {
			$given['widget'] = $word;
		} elseif ( '' !== $word ) {
			$given[ $word ] = '';
		}
	}
	return widget_html( $given );
}
