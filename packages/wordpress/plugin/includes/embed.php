<?php
/**
 * Pasted addresses of frame pages, "https://city.example/mitmach/frame.html?widget=calendar&src=…": those of the site's
 * own city become widgets, all others stay what WordPress makes of them.
 *
 * @package mitmach
 */

namespace Mitmach;

defined( 'ABSPATH' ) || exit;

/** Tells WordPress' embeds what an address of a frame page looks like. */
function register_embed() {
	wp_embed_register_handler( 'mitmach', '~^https?://[^\s?#]+/frame\.html\?\S+$~i', __NAMESPACE__ . '\embed_html' );
}

/**
 * Host and port of an address.
 *
 * @param string $address Any.
 * @return string "" where there is no host
 */
function host_of( $address ) {
	$parts = wp_parse_url( $address );
	return empty( $parts['host'] ) ? '' : strtolower( $parts['host'] ) . ':' . ( $parts['port'] ?? '' );
}

/**
 * Whether an address is a frame page of the host that the site's feed comes from, or its scripts.
 *
 * @param string $address Any.
 * @return bool
 */
function is_own_frame( $address ) {
	$settings = settings();
	$own      = array_filter( array( host_of( $settings['feed'] ), host_of( $settings['script_address'] ) ) );
	$path     = (string) wp_parse_url( $address, PHP_URL_PATH );
	return '/frame.html' === substr( $path, -11 ) && in_array( host_of( $address ), $own, true );
}

/**
 * The options in the address of a frame page. What only the frame understands is left out.
 *
 * @param string $address Of a frame page.
 * @return array<string, string> by option
 */
function options_of_frame( $address ) {
	wp_parse_str( (string) wp_parse_url( $address, PHP_URL_QUERY ), $given );
	$given  = array_filter( $given, 'is_string' );
	$widget = $given['widget'] ?? 'calendar';
	$known  = array( 'widget' => array() ) + ( all_options()[ $widget ] ?? array() ) + common_options();
	$given  = array_intersect_key( $given, $known );
	foreach ( array( 'src', 'config' ) as $name ) {
		if ( isset( $given[ $name ] ) ) {
			$given[ $name ] = \WP_Http::make_absolute_url( $given[ $name ], $address );
		}
	}
	return $given;
}

/**
 * What stands on a page in place of the address of a frame page.
 *
 * @param string[] $matches The address, as the pattern found it.
 * @return string|false HTML; false leaves the address to others
 */
function embed_html( $matches ) {
	return is_own_frame( $matches[0] ) ? widget_html( options_of_frame( $matches[0] ) ) : false;
}

/**
 * Where the editor asks what to make of an address, WordPress would first ask the other server. For frame pages of the
 * own city there is no need to.
 *
 * @param mixed            $response Of somebody before.
 * @param array            $handler  What answers.
 * @param \WP_REST_Request $request  With the address.
 * @return mixed the same response
 */
function ask_nobody_about_own_frames( $response, $handler, $request ) {
	if ( '/oembed/1.0/proxy' === $request->get_route() && is_own_frame( (string) $request['url'] ) ) {
		$request->set_param( 'discover', false );
	}
	return $response;
}
