<?php
/**
 * What people write, made safe and exact, or refused. Every function gives null for what it refuses.
 *
 * @package mitmach
 */

namespace Mitmach;

defined( 'ABSPATH' ) || exit;

/**
 * An address that begins with http: or https:, or with a slash for the own server. What has no beginning, such as
 * "city.example/feed.json", gets https:.
 *
 * @param string $given By a person.
 * @return string|null
 */
function clean_address( $given ) {
	$address = trim( $given );
	$is_bare = 1 === preg_match( '~^[\w-]+(\.[\w-]+)+(:\d+)?(/|$)~u', $address );
	if ( $is_bare ) {
		$address = "https://$address";
	}
	if ( 1 !== preg_match( '~^(https?://[^/]|/)~i', $address ) ) {
		return null;
	}
	$address = sanitize_url( $address, array( 'http', 'https' ) );
	return '' === $address ? null : $address;
}

/**
 * The address of map tiles, with its holes such as {z}, which WordPress would take out of an address.
 *
 * @param string $given By a person.
 * @return string|null
 */
function clean_tiles( $given ) {
	return 1 === preg_match( '~^https?://[^\s"\'<>\\\\]+$~i', $given ) ? $given : null;
}

/**
 * Ids as the feed has them, with one space between them; they may come with commas.
 *
 * @param string $given By a person.
 * @return string|null
 */
function clean_ids( $given ) {
	$ids = preg_split( '/[\s,]+/u', wp_check_invalid_utf8( $given ), -1, PREG_SPLIT_NO_EMPTY );
	$odd = preg_grep( '/[<>"\']/', (array) $ids );
	return array() === $odd && array() !== $ids ? implode( ' ', $ids ) : null;
}

/**
 * A whole number within bounds.
 *
 * @param array{minimum: int, maximum: int} $rule  The bounds.
 * @param string                            $given By a person.
 * @return string|null
 */
function clean_number( $rule, $given ) {
	$number = filter_var(
		$given,
		FILTER_VALIDATE_INT,
		array(
			'options' => array(
				'min_range' => $rule['minimum'],
				'max_range' => $rule['maximum'],
			),
		)
	);
	return false === $number ? null : (string) $number;
}

/**
 * Some of the words of a rule, in the order given.
 *
 * @param array{values: string[]} $rule  The words.
 * @param string                  $given By a person.
 * @return string|null
 */
function clean_choices( $rule, $given ) {
	$words = preg_split( '/[\s,]+/', $given, -1, PREG_SPLIT_NO_EMPTY );
	return array() !== $words && array() === array_diff( $words, $rule['values'] ) ? implode( ' ', $words ) : null;
}

/**
 * A switch: on where it is there, with its own name or with a word for yes; off where it says no.
 *
 * @param array{property: string} $rule  Its name.
 * @param string                  $given By a person.
 * @return string|null "" for on, which is how HTML writes it; "false" for off.
 */
function clean_flag( $rule, $given ) {
	if ( strtolower( $rule['property'] ) === strtolower( str_replace( '-', '', $given ) ) ) {
		return '';
	}
	$words = array(
		''      => '',
		'1'     => '',
		'true'  => '',
		'yes'   => '',
		'on'    => '',
		'0'     => 'false',
		'false' => 'false',
		'no'    => 'false',
		'off'   => 'false',
	);
	return $words[ strtolower( $given ) ] ?? null;
}

/**
 * A CSS colour: a hexadecimal one, a name, a function of numbers, or one of the theme's own, as in
 * var(--wp--preset--color--primary). Nothing that could end the declaration.
 *
 * @param string $given By a person.
 * @return string|null
 */
function clean_color( $given ) {
	$patterns = '/^(#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})|[a-z]+|(rgb|hsl|hwb|lab|lch|oklab|oklch)a?\([\d\s.,%\/a-z+-]+\)|var\(--[\w-]+\))$/i';
	return 1 === preg_match( $patterns, $given ) ? $given : null;
}

/**
 * One value by its rule.
 *
 * @param array  $rule  As in data/options.php.
 * @param string $given By a person.
 * @return string|null
 */
function clean_value( $rule, $given ) {
	$given = trim( $given );
	switch ( $rule['type'] ) {
		case 'address':
			return clean_address( $given );
		case 'tiles':
			return clean_tiles( $given );
		case 'ids':
			return clean_ids( $given );
		case 'number':
			return clean_number( $rule, $given );
		case 'choice':
			return in_array( $given, $rule['values'], true ) ? $given : null;
		case 'choices':
			return clean_choices( $rule, $given );
		case 'flag':
			return clean_flag( $rule, $given );
		case 'date':
			return 1 === preg_match( '/^\d{4}-\d\d-\d\d$/', $given ) ? $given : null;
		case 'duration':
			return 1 === preg_match( '/^\d{1,4}[smh]$/', $given ) ? $given : null;
		case 'color':
			return clean_color( $given );
		case 'language':
			return 1 === preg_match( '/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i', $given ) ? $given : null;
		default:
			return sanitize_text_field( $given );
	}
}

/**
 * What a rule takes, for somebody whose value was refused.
 *
 * @param array $rule As in data/options.php.
 * @return string
 */
function describe_rule( $rule ) {
	switch ( $rule['type'] ) {
		case 'address':
		case 'tiles':
			return __( 'an address that begins with https://', 'mitmach' );
		case 'ids':
			return __( 'ids with a space between them', 'mitmach' );
		case 'number':
			/* translators: 1: smallest number, 2: greatest number */
			return sprintf( __( 'a whole number from %1$d to %2$d', 'mitmach' ), $rule['minimum'], $rule['maximum'] );
		case 'choice':
		case 'choices':
			return implode( ', ', $rule['values'] );
		case 'flag':
			return 'true, false';
		case 'date':
			return __( 'a date such as 2026-11-15', 'mitmach' );
		case 'duration':
			return __( 'a span of time such as 15m or 1h', 'mitmach' );
		case 'color':
			return __( 'a colour such as #0b5fae', 'mitmach' );
		case 'language':
			return __( 'the code of a language such as de', 'mitmach' );
		default:
			return __( 'a text', 'mitmach' );
	}
}
