<?php
/**
 * The widgets' elements in texts of people who may not write every HTML. They carry no script: a widget shows a feed as
 * text, whatever is in it.
 *
 * @package mitmach
 */

namespace Mitmach;

defined( 'ABSPATH' ) || exit;

/**
 * The elements with their attributes.
 *
 * @return array<string, string[]> attributes by element
 */
function elements() {
	$elements = array( 'mitmach-feed' => array( 'src', 'refresh', 'topics', 'organizations', 'districts' ) );
	foreach ( all_options() as $widget => $options ) {
		$elements[ "mitmach-$widget" ] = array_keys( $options );
	}
	return $elements;
}

/**
 * Allows the elements in texts of posts and pages, with their attributes and those that a div may have.
 *
 * @param array<string, array> $allowed Attributes by element.
 * @param string               $context What kind of text it is about.
 * @return array<string, array>
 */
function allow_elements( $allowed, $context ) {
	if ( 'post' !== $context || ! is_array( $allowed ) ) {
		return $allowed;
	}
	foreach ( elements() as $element => $attributes ) {
		$allowed[ $element ] = array_fill_keys( $attributes, true ) + ( $allowed['div'] ?? array() );
	}
	return $allowed;
}

/**
 * Names the attribute that is an address and only our elements have, so that its scheme is looked at as that of `src`.
 *
 * @param string[] $attributes Names.
 * @return string[]
 */
function name_address_attributes( $attributes ) {
	return array_merge( $attributes, array( 'config' ) );
}

/**
 * Lets the classic editor keep the elements when somebody looks at a page in its visual mode.
 *
 * @param array<string, mixed> $init Settings of the editor.
 * @return array<string, mixed>
 */
function allow_elements_in_classic_editor( $init ) {
	$names                   = array_keys( elements() );
	$with                    = static function ( $list, $more ) {
		return implode( ',', array_merge( array_filter( array( $list ) ), $more ) );
	};
	$init['custom_elements'] = $with( $init['custom_elements'] ?? '', $names );

	$init['extended_valid_elements'] = $with(
		$init['extended_valid_elements'] ?? '',
		array_map(
			static function ( $name ) {
				return "{$name}[*]";
			},
			$names
		)
	);
	return $init;
}
