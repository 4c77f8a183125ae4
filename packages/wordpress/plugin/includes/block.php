<?php
/**
 * The block "mitmach/widget". Its HTML is made when a page is shown, so that it follows the settings.
 *
 * @package mitmach
 */

namespace Mitmach;

defined( 'ABSPATH' ) || exit;

/** The parts of the editor's script, in the order in which they need each other, and what each needs of WordPress. */
const EDITOR_SCRIPTS = array(
	'feed-names' => array( 'wp-element' ),
	'controls'   => array( 'wp-components', 'wp-element', 'wp-i18n' ),
	'preview'    => array( 'wp-components', 'wp-element', 'wp-i18n' ),
	'transforms' => array( 'wp-blocks' ),
	'block'      => array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-i18n' ),
);

/**
 * An attribute of the block, for an option.
 *
 * @param array $rule As in data/options.php.
 * @return array a JSON schema
 */
function attribute_schema( $rule ) {
	switch ( $rule['type'] ) {
		case 'number':
			return array( 'type' => 'number' );
		case 'flag':
			return array( 'type' => 'boolean' );
		case 'choices':
			return array(
				'type'  => 'array',
				'items' => array( 'type' => 'string' ),
			);
		default:
			return array( 'type' => 'string' );
	}
}

/**
 * The attributes of the block: its widget, and the options of all widgets.
 *
 * @return array<string, array> JSON schemas by attribute
 */
function block_attributes() {
	$attributes = array(
		'widget' => array(
			'type'    => 'string',
			'default' => 'calendar',
		),
	);
	foreach ( all_options() as $options ) {
		foreach ( $options + common_options() as $rule ) {
			$attributes[ $rule['property'] ] = attribute_schema( $rule );
		}
	}
	return $attributes;
}

/** Makes the block known, and the scripts of its editor. */
function register_block() {
	$before = array();
	foreach ( EDITOR_SCRIPTS as $name => $needs ) {
		$handle = "mitmach-$name";
		wp_register_script( $handle, plugins_url( "block/$name.js", FILE ), array_merge( $needs, $before ), VERSION, true );
		wp_set_script_translations( $handle, 'mitmach', dirname( FILE ) . '/languages' );
		$before[] = $handle;
	}
	wp_register_style( 'mitmach-editor', plugins_url( 'block/editor.css', FILE ), array(), VERSION );
	register_block_type(
		dirname( FILE ) . '/block',
		array(
			'attributes'      => block_attributes(),
			'render_callback' => __NAMESPACE__ . '\render_block',
		)
	);
}

/**
 * The options of the widget that a block shows. Another widget may have left attributes, which do not count.
 *
 * @param array<string, mixed> $attributes Of the block.
 * @return array<string, mixed> by option
 */
function options_of_block( $attributes ) {
	$options = array( 'widget' => $attributes['widget'] ?? 'calendar' );
	$rules   = ( all_options()[ $options['widget'] ] ?? array() ) + common_options();
	foreach ( $rules as $name => $rule ) {
		$value = $attributes[ $rule['property'] ] ?? null;
		if ( null !== $value ) {
			$options[ $name ] = is_array( $value ) ? implode( ' ', array_filter( $value, 'is_string' ) ) : $value;
		}
	}
	return $options;
}

/**
 * The block on a page.
 *
 * @param array<string, mixed> $attributes Of the block.
 * @return string HTML
 */
function render_block( $attributes ) {
	$html = widget_html( options_of_block( $attributes ) );
	return '' === $html || is_feed() ? $html : '<div ' . get_block_wrapper_attributes() . ">$html</div>";
}

/**
 * The language of the site's pages, which need not be that of the person who edits them.
 *
 * @return string such as "de-DE"
 */
function site_language() {
	return 1 === preg_match( '/^[a-z]{2,3}(_[A-Z]{2})?/', get_locale(), $found ) ? str_replace( '_', '-', $found[0] ) : 'en';
}

/**
 * What the editor has to know: the widgets, their options with rules and texts, and what the settings say.
 *
 * @return array<string, mixed>
 */
function editor_data() {
	$widgets = require __DIR__ . '/../data/texts.php';
	foreach ( $widgets as $widget => $texts ) {
		$widgets[ $widget ]['linkText'] = link_text( $widget );
		foreach ( $texts['options'] as $name => $option ) {
			$widgets[ $widget ]['options'][ $name ] = $option + all_options()[ $widget ][ $name ];
		}
	}
	return array(
		'widgets'      => $widgets,
		'settings'     => settings(),
		'languages'    => LANGUAGES,
		'siteLanguage' => site_language(),
		'script'       => script_address(),
		'settingsPage' => current_user_can( 'manage_options' ) ? settings_page_address() : '',
	);
}

/** Gives the block's editor what it has to know. */
function give_data_to_editor() {
	$data = wp_json_encode( editor_data(), JSON_HEX_TAG | JSON_UNESCAPED_SLASHES );
	wp_add_inline_script( 'mitmach-feed-names', "window.mitmachEditor = $data;", 'before' );
}
