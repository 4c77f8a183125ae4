<?php
/**
 * Settings → mitmach.
 *
 * @package mitmach
 */

namespace Mitmach;

defined( 'ABSPATH' ) || exit;

const SETTINGS_PAGE = 'mitmach';

/**
 * The page's address.
 *
 * @return string
 */
function settings_page_address() {
	return admin_url( 'options-general.php?page=' . SETTINGS_PAGE );
}

/**
 * The settings' names for people.
 *
 * @return array<string, string>
 */
function setting_labels() {
	return array(
		'feed'           => __( 'Address of the feed', 'mitmach' ),
		'organizations'  => __( 'Your organization', 'mitmach' ),
		'language'       => __( 'Language', 'mitmach' ),
		'link'           => __( 'Page with everything', 'mitmach' ),
		'accent'         => __( 'Colour of links', 'mitmach' ),
		'scripts'        => __( 'Scripts', 'mitmach' ),
		'script_address' => __( 'Address of the scripts', 'mitmach' ),
	);
}

/**
 * What each setting is for.
 *
 * @return array<string, string> by name
 */
function setting_help() {
	return array(
		'feed'          => __( 'Your city or volunteering office tells you this address. It looks like https://city.example/feed.json.', 'mitmach' ),
		'organizations' => __( 'The id of your club in the feed: the browser offers those that there are. Widgets then show only what is yours, unless you choose others. Leave this empty to show everything. Several ids have a space between them.', 'mitmach' ),
		'language'      => __( 'In which language the widgets speak. What the feed has in this language is shown in it.', 'mitmach' ),
		'link'          => __( 'Every widget has a link for people without JavaScript. It leads to this page; without one, to the feed itself.', 'mitmach' ),
		'accent'        => __( 'A colour such as #0b5fae. Widgets make it darker or lighter where it could not be read.', 'mitmach' ),
	);
}

/** Makes the settings and their form known to WordPress, which checks the nonce and who may save. */
function register_settings() {
	register_setting(
		SETTINGS_PAGE,
		SETTINGS,
		array(
			'type'              => 'object',
			'sanitize_callback' => __NAMESPACE__ . '\sanitize_settings',
			'show_in_rest'      => false,
		)
	);
	add_settings_section( 'main', '', '__return_null', SETTINGS_PAGE );
	foreach ( setting_labels() as $name => $label ) {
		if ( 'script_address' === $name || ( 'scripts' === $name && ! may_choose_scripts() ) ) {
			continue;
		}
		$print = 'scripts' === $name ? 'print_script_choice' : ( 'language' === $name ? 'print_language_field' : 'print_text_field' );
		$about = array( 'name' => $name );
		if ( 'scripts' !== $name ) {
			$about['label_for'] = "mitmach-$name";
		}
		add_settings_field( $name, $label, __NAMESPACE__ . "\\$print", SETTINGS_PAGE, 'main', $about );
	}
}

/** Puts the page into the menu. */
function add_settings_page() {
	add_options_page( 'mitmach', 'mitmach', 'manage_options', SETTINGS_PAGE, __NAMESPACE__ . '\print_settings_page' );
}

/**
 * A link to the settings, in the list of plugins.
 *
 * @param string[] $links As HTML.
 * @return string[]
 */
function link_settings( $links ) {
	$link = sprintf( '<a href="%s">%s</a>', esc_url( settings_page_address() ), esc_html__( 'Settings', 'mitmach' ) );
	return array_merge( array( $link ), $links );
}

/**
 * The sentence under a field.
 *
 * @param string $name Of the setting.
 */
function print_help( $name ) {
	$help = setting_help();
	if ( isset( $help[ $name ] ) ) {
		printf( '<p class="description" id="mitmach-%s-help">%s</p>', esc_attr( $name ), esc_html( $help[ $name ] ) );
	}
}

/**
 * A field for a text.
 *
 * @param array{name: string} $about Of the setting.
 */
function print_text_field( $about ) {
	$name     = $about['name'];
	$examples = array(
		'feed'   => 'https://city.example/feed.json',
		'accent' => '#0b5fae',
	);
	printf(
		'<input type="text" class="regular-text code" style="width:min(40em,100%%)" id="mitmach-%1$s" name="%2$s[%1$s]" value="%3$s" placeholder="%4$s" %5$s aria-describedby="mitmach-%1$s-help" spellcheck="false" autocomplete="off">',
		esc_attr( $name ),
		esc_attr( SETTINGS ),
		esc_attr( settings()[ $name ] ),
		esc_attr( $examples[ $name ] ?? '' ),
		'organizations' === $name ? 'list="mitmach-organizations-list"' : ''
	);
	print_help( $name );
	if ( 'organizations' === $name ) {
		echo '<datalist id="mitmach-organizations-list"></datalist>';
	}
}

/** The choice of a language. */
function print_language_field() {
	printf( '<select id="mitmach-language" name="%s[language]" aria-describedby="mitmach-language-help">', esc_attr( SETTINGS ) );
	printf( '<option value="">%s</option>', esc_html__( 'That of the page', 'mitmach' ) );
	foreach ( LANGUAGES as $code => $name ) {
		printf( '<option value="%1$s" lang="%1$s"%2$s>%3$s</option>', esc_attr( $code ), selected( settings()['language'], $code, false ), esc_html( $name ) );
	}
	echo '</select>';
	print_help( 'language' );
}

/** The choice of where scripts come from. */
function print_script_choice() {
	$choices = array(
		'bundled' => __( 'From this website: the copy that comes with the plugin (recommended)', 'mitmach' ),
		'address' => __( 'From this address:', 'mitmach' ),
	);
	printf( '<fieldset><legend class="screen-reader-text">%s</legend>', esc_html( setting_labels()['scripts'] ) );
	foreach ( $choices as $value => $label ) {
		printf(
			'<label><input type="radio" name="%s[scripts]" value="%s"%s> %s</label><br>',
			esc_attr( SETTINGS ),
			esc_attr( $value ),
			checked( settings()['scripts'], $value, false ),
			esc_html( $label )
		);
	}
	printf(
		'<input type="text" class="regular-text code" style="width:min(40em,100%%)" name="%s[script_address]" value="%s" placeholder="https://city.example/mitmach/1/mitmach.js" aria-label="%s" aria-describedby="mitmach-scripts-help" spellcheck="false">',
		esc_attr( SETTINGS ),
		esc_attr( settings()['script_address'] ),
		esc_attr( setting_labels()['script_address'] )
	);
	printf(
		'<p class="description" id="mitmach-scripts-help">%s</p></fieldset>',
		esc_html__( 'Scripts from an address can do anything on your pages: only take one that you trust, and name it in your privacy statement.', 'mitmach' )
	);
}

/** The next events of the feed, so that one sees at once whether it works. */
function print_preview() {
	if ( '' === settings()['feed'] ) {
		return;
	}
	printf( '<h2>%s</h2>', esc_html__( 'The feed as it is now', 'mitmach' ) );
	printf( '<p>%s</p>', esc_html__( 'Your browser asks for the feed, as those of your visitors will. Where something is wrong, it says so here.', 'mitmach' ) );
	echo '<div class="card" style="max-width:40em">';
	// Made of attributes that are escaped one by one.
	echo widget_html( // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped
		array(
			'widget'        => 'calendar',
			'view'          => 'next',
			'limit'         => '3',
			'heading-level' => '3',
		)
	);
	echo '</div>';
}

/** The page itself. */
function print_settings_page() {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	echo '<div class="wrap"><h1>mitmach</h1>';
	printf( '<p>%s</p>', esc_html__( 'These hold for every widget on this website that does not say otherwise itself.', 'mitmach' ) );
	echo '<form action="options.php" method="post">';
	settings_fields( SETTINGS_PAGE );
	do_settings_sections( SETTINGS_PAGE );
	submit_button();
	echo '</form>';
	wp_enqueue_script( 'mitmach-settings', plugins_url( 'settings/settings.js', FILE ), array(), VERSION, true );
	print_preview();
	echo '</div>';
}
