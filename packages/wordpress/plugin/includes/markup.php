<?php
/**
 * The HTML of a widget: its element, a link inside for everybody without JavaScript, and notes for those who can edit.
 *
 * @package mitmach
 */

namespace Mitmach;

defined( 'ABSPATH' ) || exit;

/**
 * What the link inside a widget says.
 *
 * @param string $widget Name of a widget that there is.
 * @return string
 */
function link_text( $widget ) {
	$texts = array(
		'calendar' => __( 'All events', 'mitmach' ),
		'finder'   => __( 'All volunteering opportunities', 'mitmach' ),
		'ticker'   => __( 'All news', 'mitmach' ),
		'timeline' => __( 'All milestones', 'mitmach' ),
	);
	return $texts[ $widget ] ?? __( 'All of it', 'mitmach' );
}

/**
 * The link inside a widget; nothing where it would lead nowhere.
 *
 * @param string                $widget  Name of a widget that there is.
 * @param array<string, string> $options Safe and exact, with the settings.
 * @return string
 */
function link_html( $widget, $options ) {
	$address = $options['link'] ?? $options['src'] ?? '';
	if ( '' === $address ) {
		return '';
	}
	return sprintf( '<a href="%s">%s</a>', esc_url( $address ), esc_html( $options['link-text'] ?? link_text( $widget ) ) );
}

/**
 * The element of a widget.
 *
 * @param string                $widget  Name of a widget that there is.
 * @param array<string, string> $options Safe and exact, with the settings.
 * @return string
 */
function element_html( $widget, $options ) {
	$attributes = array_diff_key( $options, array_flip( array( 'link', 'link-text', 'accent' ) ) );
	if ( isset( $options['accent'] ) ) {
		$attributes['style'] = "--mitmach-accent:{$options['accent']}";
	}
	$html = '';
	foreach ( $attributes as $name => $value ) {
		$html .= '' === $value ? " $name" : sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	return "<mitmach-$widget$html>" . link_html( $widget, $options ) . "</mitmach-$widget>";
}

/**
 * Notes for people who can edit; nothing for visitors.
 *
 * @param string[] $notes Sentences.
 * @return string
 */
function notes_html( $notes ) {
	if ( array() === $notes || is_feed() || ! current_user_can( 'edit_posts' ) ) {
		return '';
	}
	$sentences = implode( '<br>', array_map( 'esc_html', $notes ) );
	$only      = esc_html__( 'Only people who can edit see this note.', 'mitmach' );
	return "<p class=\"mitmach-note\"><strong>mitmach:</strong> $sentences<br><small>$only</small></p>";
}

/**
 * A widget as somebody asked for it. In a news feed of the site, where no script runs, it is its link.
 *
 * @param array<string, mixed> $given What a person wrote, by option; `widget` is the name.
 * @return string
 */
function widget_html( $given ) {
	$notes  = array();
	$widget = widget_name( $given, $notes );
	if ( null === $widget ) {
		return notes_html( $notes );
	}
	$options = with_settings( clean_options( $widget, $given, $notes ) );
	if ( ! isset( $options['src'] ) && ! isset( $options['config'] ) ) {
		$notes[] = __( 'There is no feed: its address belongs into Settings → mitmach, or into the option src.', 'mitmach' );
		return notes_html( $notes ) . link_html( $widget, $options );
	}
	if ( is_feed() ) {
		return link_html( $widget, $options );
	}
	enqueue();
	return notes_html( $notes ) . element_html( $widget, $options );
}
