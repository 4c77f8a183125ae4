<?php
/**
 * Takes away all that the plugin has stored: one option on each site.
 *
 * @package mitmach
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( is_multisite() ) {
	$mitmach_sites = get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	);
	foreach ( $mitmach_sites as $mitmach_site ) {
		delete_blog_option( $mitmach_site, 'mitmach' );
	}
} else {
	delete_option( 'mitmach' );
}
