<?php
/**
 * Plugin Name:       mitmach
 * Description:       Shows what a city's volunteering office publishes: opportunities, events, milestones and news, as a block, a shortcode or plain markup.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            The mitmach contributors
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       mitmach
 * Domain Path:       /languages
 *
 * @package mitmach
 */

namespace Mitmach;

defined( 'ABSPATH' ) || exit;

const VERSION = '0.1.0';
const FILE    = __FILE__;

require __DIR__ . '/includes/values.php';
require __DIR__ . '/includes/settings.php';
require __DIR__ . '/includes/options.php';
require __DIR__ . '/includes/markup.php';
require __DIR__ . '/includes/scripts.php';
require __DIR__ . '/includes/kses.php';
require __DIR__ . '/includes/shortcode.php';
require __DIR__ . '/includes/block.php';
require __DIR__ . '/includes/embed.php';
require __DIR__ . '/includes/settings-page.php';
require __DIR__ . '/includes/privacy.php';

add_action( 'init', __NAMESPACE__ . '\load_texts', 0 );
add_action( 'init', __NAMESPACE__ . '\register_scripts' );
add_action( 'init', __NAMESPACE__ . '\register_block' );
add_action( 'init', __NAMESPACE__ . '\register_embed' );
add_shortcode( 'mitmach', __NAMESPACE__ . '\shortcode' );

// The script comes with the first widget. Where a page's own text has one, it can start before the page is read.
add_action( 'wp_enqueue_scripts', __NAMESPACE__ . '\enqueue_for_page' );
add_filter( 'script_loader_tag', __NAMESPACE__ . '\make_async', 10, 2 );
foreach ( array( 'the_content', 'widget_text', 'widget_block_content', 'render_block_core/html', 'render_block_core/freeform' ) as $hook ) {
	// Later than shortcodes and embeds, which bring the script by themselves.
	add_filter( $hook, __NAMESPACE__ . '\enqueue_for_markup', 20 );
}
add_action( 'wp_head', __NAMESPACE__ . '\print_feed_link' );

add_filter( 'wp_kses_allowed_html', __NAMESPACE__ . '\allow_elements', 10, 2 );
add_filter( 'wp_kses_uri_attributes', __NAMESPACE__ . '\name_address_attributes' );
add_filter( 'tiny_mce_before_init', __NAMESPACE__ . '\allow_elements_in_classic_editor' );

add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\give_data_to_editor' );
add_filter( 'rest_request_before_callbacks', __NAMESPACE__ . '\ask_nobody_about_own_frames', 10, 3 );

add_action( 'admin_init', __NAMESPACE__ . '\register_settings' );
add_action( 'admin_init', __NAMESPACE__ . '\suggest_privacy_text' );
add_action( 'admin_menu', __NAMESPACE__ . '\add_settings_page' );
add_filter( 'plugin_action_links_' . plugin_basename( FILE ), __NAMESPACE__ . '\link_settings' );

/** Loads the plugin's own translations; WordPress before 6.8 does not find them by itself. */
function load_texts() {
	load_plugin_textdomain( 'mitmach', false, dirname( plugin_basename( FILE ) ) . '/languages' );
}
