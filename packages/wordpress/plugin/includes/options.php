<?php
/**
 * What people tell a widget, by shortcode, block or address, turned into attributes that are safe and exact.
 *
 * @package mitmach
 */

namespace Mitmach;

defined( 'ABSPATH' ) || exit;

/** Stands for all organizations, where the settings name some. */
const ALL_ORGANIZATIONS = '*';

/**
 * Which options each widget has, by its name.
 *
 * @return array<string, array<string, array>> rules by option
 */
function all_options() {
	static $options = null;
	if ( null === $options ) {
		$options = require __DIR__ . '/../data/options.php';
	}
	return $options;
}

/**
 * The options that every widget has here, beside the attributes of its element.
 *
 * @return array<string, array> rules by option
 */
function common_options() {
	return array(
		'lang'      => array(
			'property' => 'lang',
			'type'     => 'language',
		),
		'accent'    => array(
			'property' => 'accent',
			'type'     => 'color',
		),
		'link'      => array(
			'property' => 'link',
			'type'     => 'address',
		),
		'link-text' => array(
			'property' => 'linkText',
			'type'     => 'text',
		),
	);
}

/**
 * What somebody wrote around a value beside the value: quotation marks that a word processor made typographic, and the
 * entities that WordPress makes of an author's signs.
 *
 * @param mixed $given By a person.
 * @return string
 */
function bare_text( $given ) {
	if ( is_bool( $given ) ) {
		return $given ? 'true' : 'false';
	}
	$text = html_entity_decode( is_scalar( $given ) ? (string) $given : '', ENT_QUOTES | ENT_HTML5, 'UTF-8' );
	return (string) preg_replace( '/^[\s"\'“”„‟«»″‘’′]+|[\s"\'“”„‟«»″‘’′]+$/u', '', wp_check_invalid_utf8( $text ) );
}

/**
 * The name of the widget that is asked for; the calendar where none is.
 *
 * @param array    $given What a person wrote, by option.
 * @param string[] $notes Gets a sentence where there is no such widget.
 * @return string|null null where there is no such widget
 */
function widget_name( $given, &$notes ) {
	$name = strtolower( bare_text( $given['widget'] ?? 'calendar' ) );
	if ( isset( all_options()[ $name ] ) ) {
		return $name;
	}
	/* translators: 1: what somebody wrote, 2: names of widgets */
	$sentence = __( 'There is no widget “%1$s”. There are: %2$s.', 'mitmach' );
	$notes[]  = sprintf( $sentence, $name, implode( ', ', array_keys( all_options() ) ) );
	return null;
}

/**
 * The options of a widget, each safe and exact. What is unknown or wrong is left out, with a note.
 *
 * @param string   $widget Name of a widget that there is.
 * @param array    $given  What a person wrote, by option.
 * @param string[] $notes  Gets a sentence for each option that is left out.
 * @return array<string, string> by option
 */
function clean_options( $widget, $given, &$notes ) {
	$rules   = all_options()[ $widget ] + common_options();
	$options = array();
	foreach ( $given as $name => $written ) {
		$text = bare_text( $written );
		if ( 'widget' === $name ) {
			continue;
		}
		if ( ! isset( $rules[ $name ] ) ) {
			/* translators: 1: name of an option, 2: name of a widget */
			$notes[] = sprintf( __( 'The widget “%2$s” has no option “%1$s”.', 'mitmach' ), $name, $widget );
			continue;
		}
		if ( '' === $text && 'flag' !== $rules[ $name ]['type'] ) {
			continue;
		}
		$value = ALL_ORGANIZATIONS === $text && 'organizations' === $name ? $text : clean_value( $rules[ $name ], $text );
		if ( null === $value ) {
			/* translators: 1: name of an option, 2: what somebody wrote, 3: what the option takes */
			$notes[] = sprintf( __( '%1$s="%2$s" is left out: it takes %3$s.', 'mitmach' ), $name, $text, describe_rule( $rules[ $name ] ) );
		} else {
			$options[ $name ] = $value;
		}
	}
	return $options;
}

/**
 * The options with what the site's settings say where they say nothing themselves.
 *
 * @param array<string, string> $options By option.
 * @return array<string, string> by option; without those that come out empty
 */
function with_settings( $options ) {
	$settings = settings();
	$options += array(
		'src'           => $settings['feed'],
		'organizations' => $settings['organizations'],
		'lang'          => $settings['language'],
		'accent'        => $settings['accent'],
		'link'          => $settings['link'],
	);
	if ( ALL_ORGANIZATIONS === $options['organizations'] ) {
		$options['organizations'] = '';
	}
	foreach ( array( 'src', 'organizations', 'lang', 'accent', 'link' ) as $name ) {
		if ( '' === $options[ $name ] ) {
			unset( $options[ $name ] );
		}
	}
	return $options;
}
