<?php
/**
 * What tests do to the site without a browser: php command.php <folder of WordPress> <command> [<JSON>]. Answers JSON.
 */

list( , $folder, $command, $given ) = $argv + array( 3 => '{}' );
$given                  = json_decode( $given, true );
$_SERVER['HTTP_HOST']   = parse_url( getenv( 'MITMACH_SITE_URL' ), PHP_URL_HOST ) . ':' . parse_url( getenv( 'MITMACH_SITE_URL' ), PHP_URL_PORT );
$_SERVER['REQUEST_URI'] = '/';
if ( 'install' === $command ) {
	define( 'WP_INSTALLING', true );
}
if ( 'uninstall' === $command ) {
	define( 'WP_ADMIN', true );
}
require "$folder/wp-load.php";
require_once ABSPATH . 'wp-admin/includes/admin.php';

const PLUGIN = 'mitmach/mitmach.php';

/** Installs WordPress, with one person for each role. */
function install() {
	require_once ABSPATH . 'wp-admin/includes/upgrade.php';
	wp_install( 'SV Fördewind', 'admin', 'admin@example.org', true, '', 'password' );
	foreach ( array( 'administrator', 'editor', 'author' ) as $role ) {
		wp_insert_user(
			array(
				'user_login' => $role,
				'user_pass'  => 'password',
				'user_email' => "$role@example.org",
				'role'       => $role,
			)
		);
	}
	update_option( 'permalink_structure', '' );
}

/** A published post as its author may write it. */
function post( $given ) {
	wp_set_current_user( get_user_by( 'login', $given['author'] )->ID );
	kses_init();
	$id = wp_insert_post(
		wp_slash(
			array(
				'post_title'   => $given['title'],
				'post_content' => $given['content'],
				'post_type'    => $given['type'] ?? 'post',
				'post_status'  => 'publish',
			)
		)
	);
	return array(
		'address' => get_permalink( $id ),
		'content' => get_post( $id )->post_content,
		'id'      => $id,
	);
}

/** Makes a network of the site, with a second site in it; the next command finds itself in the network. */
function network() {
	global $wpdb;
	foreach ( $wpdb->tables( 'ms_global' ) as $name => $table ) {
		$wpdb->$name = $table;
	}
	require_once ABSPATH . 'wp-admin/includes/network.php';
	require_once ABSPATH . 'wp-admin/includes/upgrade.php';
	define( 'WP_INSTALLING_NETWORK', true );
	install_network();
	populate_network( 1, $_SERVER['HTTP_HOST'], 'admin@example.org', 'Network', '/', false );
	file_put_contents( ABSPATH . 'network', '' );
}

/** A second site in the network, with the plugin's settings. */
function second_site( $given ) {
	$id = wpmu_create_blog( $_SERVER['HTTP_HOST'], '/second/', 'Second', 1 );
	// WordPress gives the network to every administrator that there is.
	revoke_super_admin( get_user_by( 'login', 'administrator' )->ID );
	switch_to_blog( $id );
	update_option( 'mitmach', $given['settings'] );
	return array( 'id' => $id );
}

/** The plugin's options, wherever they are. */
function options_left() {
	global $wpdb;
	$left = array();
	foreach ( $wpdb->get_col( "SHOW TABLES LIKE '%options'" ) as $table ) {
		$left = array_merge( $left, $wpdb->get_col( "SELECT option_name FROM `$table` WHERE option_name LIKE '%mitmach%'" ) );
	}
	return $left;
}

$commands = array(
	'install'     => 'install',
	'post'        => 'post',
	'network'     => 'network',
	'second-site' => 'second_site',
	'left'        => 'options_left',
	'activate'    => static function ( $given ) {
		$error = activate_plugin( PLUGIN, '', $given['everywhere'] ?? false );
		return is_wp_error( $error ) ? $error->get_error_message() : null;
	},
	'option'      => static function ( $given ) {
		return update_option( $given['name'], $given['value'] );
	},
	'settings'    => static function () {
		return get_option( 'mitmach' );
	},
	'theme'       => static function ( $given ) {
		switch_theme( $given['name'] );
	},
	'reset'       => static function ( $given ) {
		update_option( 'mitmach', array( 'feed' => $given['feed'] ) );
		update_option( 'test_locale', '' );
		update_option( 'test_classic_editor', '' );
		switch_theme( 'twentytwentythree' );
	},
	'uninstall'   => static function () {
		deactivate_plugins( PLUGIN );
		deactivate_plugins( PLUGIN, false, true );
		uninstall_plugin( PLUGIN );
	},
);
echo wp_json_encode( array( 'answer' => $commands[ $command ]( $given ) ) );
