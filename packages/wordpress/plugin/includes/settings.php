<?php
/**
 * What a site has set: one option, one array.
 *
 * @package mitmach
 */

namespace Mitmach;

defined( 'ABSPATH' ) || exit;

const SETTINGS = 'mitmach';

/** The languages that the widgets speak, in these languages themselves. */
const LANGUAGES = array(
	'de' => 'Deutsch',
	'en' => 'English',
	'da' => 'Dansk',
	'ar' => 'العربية',
	'fa' => 'فارسی',
);

/**
 * The settings, complete. Whatever is in the database, these are the names, and every value is a text.
 *
 * @return array{feed: string, organizations: string, language: string, link: string, accent: string, scripts: string, script_address: string}
 */
function settings() {
	$defaults = array(
		// Address of the feed; none by default.
		'feed'           => '',
		// Ids of organizations, whose items a widget shows that names none.
		'organizations'  => '',
		// A key of LANGUAGES; none for the language of the page.
		'language'       => '',
		// Where the link in every widget leads that shows without JavaScript; none for the feed.
		'link'           => '',
		// A CSS colour; none for the widgets' own.
		'accent'         => '',
		// Either "bundled", the plugin's own copy, or "address".
		'scripts'        => 'bundled',
		'script_address' => '',
	);
	$stored = get_option( SETTINGS );
	$stored = is_array( $stored ) ? array_filter( $stored, 'is_string' ) : array();
	return array_intersect_key( $stored, $defaults ) + $defaults;
}

/**
 * Whether somebody may say from where pages load scripts: whoever may do that may do everything on a site. In a network
 * that is for those who run the network.
 *
 * @return bool
 */
function may_choose_scripts() {
	return current_user_can( is_multisite() ? 'manage_network_options' : 'manage_options' );
}

/**
 * The address of the loader, of what somebody writes: its own, or that of its folder.
 *
 * @param string $given By a person.
 * @return string|null null for what is no such address.
 */
function clean_script_address( $given ) {
	$address = clean_address( $given );
	if ( null !== $address && '/' === substr( $address, -1 ) ) {
		$address .= 'mitmach.js';
	}
	$path = null === $address ? '' : (string) wp_parse_url( $address, PHP_URL_PATH );
	return '.js' === substr( $path, -3 ) ? $address : null;
}

/**
 * How each setting is made safe. A function gives null for what it refuses.
 *
 * @return array<string, callable(string): (string|null)>
 */
function setting_rules() {
	return array(
		'feed'           => __NAMESPACE__ . '\clean_address',
		'organizations'  => __NAMESPACE__ . '\clean_ids',
		'language'       => static function ( $given ) {
			return isset( LANGUAGES[ $given ] ) ? $given : null;
		},
		'link'           => __NAMESPACE__ . '\clean_address',
		'accent'         => __NAMESPACE__ . '\clean_color',
		'scripts'        => static function ( $given ) {
			return in_array( $given, array( 'bundled', 'address' ), true ) ? $given : null;
		},
		'script_address' => __NAMESPACE__ . '\clean_script_address',
	);
}

/**
 * Makes settings that come from a form safe. What is refused stays as it was, with a message.
 *
 * @param mixed $given By a person, or by a program.
 * @return array<string, string>
 */
function sanitize_settings( $given ) {
	$given    = is_array( $given ) ? $given : array();
	$settings = settings();
	foreach ( setting_rules() as $name => $clean ) {
		$is_about_scripts = 0 === strpos( $name, 'script' );
		if ( ! isset( $given[ $name ] ) || ! is_string( $given[ $name ] ) || ( $is_about_scripts && ! may_choose_scripts() ) ) {
			continue;
		}
		$written = trim( $given[ $name ] );
		$value   = '' === $written ? '' : $clean( $written );
		if ( null === $value ) {
			refuse_setting( $name, $written );
		} else {
			$settings[ $name ] = $value;
		}
	}
	return without_contradictions( $settings );
}

/**
 * Scripts from an address need one; without it the plugin's own are taken. An empty choice is none.
 *
 * @param array<string, string> $settings Each safe by itself.
 * @return array<string, string>
 */
function without_contradictions( $settings ) {
	if ( 'address' === $settings['scripts'] && '' === $settings['script_address'] ) {
		tell_settings( 'script_address', __( 'There is no address for the scripts: the plugin’s own are used.', 'mitmach' ) );
		$settings['scripts'] = 'bundled';
	}
	if ( '' === $settings['scripts'] ) {
		$settings['scripts'] = 'bundled';
	}
	if ( 0 === strpos( $settings['feed'], 'http:' ) && 'https' === wp_parse_url( home_url(), PHP_URL_SCHEME ) ) {
		tell_settings( 'feed', __( 'The feed’s address begins with http:, and this site’s with https:. Browsers will not load it: ask for an address with https:.', 'mitmach' ) );
	}
	return $settings;
}

/**
 * Says which setting was refused.
 *
 * @param string $name    Of the setting.
 * @param string $written By a person.
 */
function refuse_setting( $name, $written ) {
	$labels = setting_labels();
	/* translators: 1: name of a setting, 2: what somebody wrote */
	$sentence = __( '%1$s: “%2$s” cannot be used. The setting stays as it was.', 'mitmach' );
	tell_settings( $name, sprintf( $sentence, $labels[ $name ], esc_html( $written ) ) );
}

/**
 * A message above the settings; once, though WordPress asks twice when a setting is saved for the first time.
 *
 * @param string $name     Of the setting.
 * @param string $sentence As HTML.
 */
function tell_settings( $name, $sentence ) {
	if ( ! function_exists( 'add_settings_error' ) ) {
		return;
	}
	if ( ! in_array( $name, wp_list_pluck( get_settings_errors( SETTINGS ), 'code' ), true ) ) {
		add_settings_error( SETTINGS, $name, $sentence );
	}
}
