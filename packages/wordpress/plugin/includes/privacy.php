<?php
/**
 * A draft for the site's privacy statement (Settings → Privacy → Policy Guide).
 *
 * @package mitmach
 */

namespace Mitmach;

defined( 'ABSPATH' ) || exit;

/** Suggests what to write about the widgets. */
function suggest_privacy_text() {
	$feed = host_of( settings()['feed'] );
	$text = sprintf(
		/* translators: %s: name of a server */
		__( 'Pages with events, opportunities or news of our city load these from the server %s when they are opened. For this, your browser has to tell it your IP address. No cookies are set, nothing is stored on your device, and nobody is tracked.', 'mitmach' ),
		'' === $feed ? '…' : rtrim( $feed, ':' )
	);
	wp_add_privacy_policy_content( 'mitmach', '<p class="privacy-policy-tutorial">' . esc_html__( 'Where scripts come from another address, name that server, too.', 'mitmach' ) . '</p><p>' . esc_html( $text ) . '</p>' );
}
