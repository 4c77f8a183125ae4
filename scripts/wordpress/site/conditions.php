<?php
/**
 * A "must-use" plugin of the test site: writes down whom the server asks, which is forbidden, and each notice that the
 * plugin has a part in; lets tests choose the site's language and the classic editor, as "Classic Editor" does.
 */

/** The line of the plugin that is on the way to what happens just now; "" where it has no part in it. */
function test_part_of_plugin() {
	foreach ( debug_backtrace( DEBUG_BACKTRACE_IGNORE_ARGS ) as $call ) {
		if ( isset( $call['file'] ) && false !== strpos( $call['file'], '/plugins/mitmach/' ) ) {
			return "{$call['file']}:{$call['line']}";
		}
	}
	return '';
}

// WordPress itself has notices under a newer PHP, and is not our business.
set_error_handler(
	static function ( $level, $message, $file, $line ) {
		$part = test_part_of_plugin();
		if ( '' !== $part ) {
			file_put_contents( getenv( 'MITMACH_SITE_NOTICES' ), "$message in $file on line $line, by $part\n", FILE_APPEND );
		}
		return false;
	}
);

add_filter(
	'pre_http_request',
	static function ( $answer, $arguments, $url ) {
		$by = '' === test_part_of_plugin() ? 'WordPress' : 'plugin';
		file_put_contents( getenv( 'MITMACH_SITE_REQUESTS' ), "$by $url\n", FILE_APPEND );
		return new WP_Error( 'http_request_not_executed', 'No requests in tests.' );
	},
	10,
	3
);

add_filter(
	'locale',
	static function ( $locale ) {
		return get_option( 'test_locale' ) ? get_option( 'test_locale' ) : $locale;
	}
);

add_filter(
	'use_block_editor_for_post',
	static function ( $is_used ) {
		return $is_used && ! get_option( 'test_classic_editor' );
	}
);
