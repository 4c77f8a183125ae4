<?php
/**
 * The script of the widgets: on pages that have one, and on no other.
 *
 * @package mitmach
 */

namespace Mitmach;

defined( 'ABSPATH' ) || exit;

/** What a page's text has where it has a widget. */
const TRACES = array( '<mitmach-', 'data-mitmach=' );

/** What becomes a widget when the text is shown. */
const PROMISES = array( '<!-- wp:mitmach/widget', '[mitmach' );

/**
 * The folder of the plugin's own scripts. It has the version in its name, because the files in it load each other
 * under names that never change, and browsers must not mix those of two versions.
 *
 * @return string address, with a slash at the end
 */
function bundle_address() {
	return plugins_url( 'assets/' . VERSION . '/', FILE );
}

/**
 * The loader's address, by the settings.
 *
 * @return string
 */
function script_address() {
	$settings = settings();
	return 'address' === $settings['scripts'] ? $settings['script_address'] : bundle_address() . 'mitmach.js';
}

/** Makes the loader, and the style sheet that keeps the widgets' place until it has run, known to WordPress. */
function register_scripts() {
	// A version in the address would say nothing: the folder has it, or somebody else decides.
	wp_register_script( 'mitmach', script_address(), array(), null, false ); // phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion
	wp_register_style( 'mitmach', bundle_address() . 'mitmach.css', array(), null ); // phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion
}

/** Puts the loader on the page that is being made. */
function enqueue() {
	wp_enqueue_script( 'mitmach' );
	if ( 'bundled' === settings()['scripts'] ) {
		wp_enqueue_style( 'mitmach' );
	}
}

/**
 * Lets the page go on while the loader is on its way.
 *
 * @param string $tag    HTML of the script element.
 * @param string $handle Its name in WordPress.
 * @return string
 */
function make_async( $tag, $handle ) {
	return 'mitmach' === $handle && false === strpos( $tag, ' async' ) ? str_replace( '<script ', '<script async ', $tag ) : $tag;
}

/**
 * Whether a text has one of some pieces.
 *
 * @param string   $text   HTML.
 * @param string[] $pieces To look for.
 * @return bool
 */
function has_any( $text, $pieces ) {
	foreach ( $pieces as $piece ) {
		if ( false !== strpos( $text, $piece ) ) {
			return true;
		}
	}
	return false;
}

/** Where a single page's own text has a widget, its script may be asked for in the page's head. */
function enqueue_for_page() {
	$post = is_singular() ? get_queried_object() : null;
	if ( $post instanceof \WP_Post && ! post_password_required( $post ) && has_any( $post->post_content, array_merge( TRACES, PROMISES ) ) ) {
		enqueue();
	}
}

/**
 * Brings the script for widgets that somebody wrote as HTML.
 *
 * @param string $html That is shown.
 * @return string the same
 */
function enqueue_for_markup( $html ) {
	if ( is_string( $html ) && has_any( $html, TRACES ) && ! is_feed() ) {
		enqueue();
	}
	return $html;
}

/** Tells widgets that name no feed, and other programs, where the site's feed is. */
function print_feed_link() {
	$feed = settings()['feed'];
	if ( '' !== $feed ) {
		printf( '<link rel="alternate" type="application/mitmach+json" href="%s">' . "\n", esc_url( $feed ) );
	}
}
