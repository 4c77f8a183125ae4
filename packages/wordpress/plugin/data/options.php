<?php
/**
 * Which options each widget has, and which values they take.
 *
 * Written by scripts/wordpress/attributes.mjs from the elements' manifests: change those, or
 * scripts/wordpress/editor-texts.mjs.
 *
 * @package mitmach
 */

defined( 'ABSPATH' ) || exit;

return array(
	'calendar' => array(
		'src' => array(
			'property' => 'src',
			'type' => 'address',
		),
		'config' => array(
			'property' => 'config',
			'type' => 'address',
		),
		'heading-level' => array(
			'property' => 'headingLevel',
			'type' => 'number',
			'minimum' => 2,
			'maximum' => 6,
		),
		'topics' => array(
			'property' => 'topics',
			'type' => 'ids',
		),
		'organizations' => array(
			'property' => 'organizations',
			'type' => 'ids',
		),
		'districts' => array(
			'property' => 'districts',
			'type' => 'ids',
		),
		'limit' => array(
			'property' => 'limit',
			'type' => 'number',
			'minimum' => 1,
			'maximum' => 10000,
		),
		'theme' => array(
			'property' => 'theme',
			'type' => 'choice',
			'values' => array( 'auto', 'light', 'dark' ),
		),
		'view' => array(
			'property' => 'view',
			'type' => 'choice',
			'values' => array( 'month', 'week', 'day', 'list', 'next', 'mini' ),
		),
		'views' => array(
			'property' => 'views',
			'type' => 'choices',
			'values' => array( 'month', 'week', 'day', 'list', 'next', 'mini' ),
		),
		'date' => array(
			'property' => 'date',
			'type' => 'date',
		),
		'when' => array(
			'property' => 'when',
			'type' => 'choice',
			'values' => array( 'today', 'tomorrow', 'weekend', '7', '30' ),
		),
		'categories' => array(
			'property' => 'categories',
			'type' => 'ids',
		),
		'week-numbers' => array(
			'property' => 'weekNumbers',
			'type' => 'flag',
		),
		'detail' => array(
			'property' => 'detail',
			'type' => 'choice',
			'values' => array( 'dialog', 'inline', 'link' ),
		),
		'filters' => array(
			'property' => 'filters',
			'type' => 'choices',
			'values' => array( 'none', 'text', 'when', 'categories', 'topics', 'districts', 'organizations', 'admission', 'accessibility', 'attendance', 'languages', 'age' ),
		),
		'locked' => array(
			'property' => 'locked',
			'type' => 'ids',
		),
		'key' => array(
			'property' => 'key',
			'type' => 'text',
		),
		'deep-links' => array(
			'property' => 'deepLinks',
			'type' => 'flag',
		),
		'json-ld' => array(
			'property' => 'jsonLd',
			'type' => 'flag',
		),
		'qr' => array(
			'property' => 'qr',
			'type' => 'flag',
		),
	),
	'finder' => array(
		'src' => array(
			'property' => 'src',
			'type' => 'address',
		),
		'config' => array(
			'property' => 'config',
			'type' => 'address',
		),
		'heading-level' => array(
			'property' => 'headingLevel',
			'type' => 'number',
			'minimum' => 2,
			'maximum' => 6,
		),
		'topics' => array(
			'property' => 'topics',
			'type' => 'ids',
		),
		'organizations' => array(
			'property' => 'organizations',
			'type' => 'ids',
		),
		'districts' => array(
			'property' => 'districts',
			'type' => 'ids',
		),
		'limit' => array(
			'property' => 'limit',
			'type' => 'number',
			'minimum' => 1,
			'maximum' => 10000,
		),
		'theme' => array(
			'property' => 'theme',
			'type' => 'choice',
			'values' => array( 'auto', 'light', 'dark' ),
		),
		'layout' => array(
			'property' => 'layout',
			'type' => 'choice',
			'values' => array( 'list', 'cards', 'map' ),
		),
		'query' => array(
			'property' => 'query',
			'type' => 'text',
		),
		'sort' => array(
			'property' => 'sort',
			'type' => 'choice',
			'values' => array( 'relevance', 'newest', 'deadline', 'distance' ),
		),
		'guided' => array(
			'property' => 'guided',
			'type' => 'choice',
			'values' => array( 'offer', 'start', 'off' ),
		),
		'per-page' => array(
			'property' => 'perPage',
			'type' => 'number',
			'minimum' => 1,
			'maximum' => 200,
		),
		'tiles' => array(
			'property' => 'tiles',
			'type' => 'tiles',
		),
		'filters' => array(
			'property' => 'filters',
			'type' => 'choices',
			'values' => array( 'none', 'text', 'near', 'causes', 'target-groups', 'activities', 'topics', 'commitment', 'availability', 'districts', 'remote', 'languages', 'age', 'accessibility', 'requirements', 'benefits', 'suitable-for', 'organizations', 'urgent' ),
		),
		'locked' => array(
			'property' => 'locked',
			'type' => 'ids',
		),
		'key' => array(
			'property' => 'key',
			'type' => 'text',
		),
		'deep-links' => array(
			'property' => 'deepLinks',
			'type' => 'flag',
		),
		'json-ld' => array(
			'property' => 'jsonLd',
			'type' => 'flag',
		),
	),
	'ticker' => array(
		'src' => array(
			'property' => 'src',
			'type' => 'address',
		),
		'config' => array(
			'property' => 'config',
			'type' => 'address',
		),
		'heading-level' => array(
			'property' => 'headingLevel',
			'type' => 'number',
			'minimum' => 2,
			'maximum' => 6,
		),
		'topics' => array(
			'property' => 'topics',
			'type' => 'ids',
		),
		'organizations' => array(
			'property' => 'organizations',
			'type' => 'ids',
		),
		'districts' => array(
			'property' => 'districts',
			'type' => 'ids',
		),
		'limit' => array(
			'property' => 'limit',
			'type' => 'number',
			'minimum' => 1,
			'maximum' => 10000,
		),
		'theme' => array(
			'property' => 'theme',
			'type' => 'choice',
			'values' => array( 'auto', 'light', 'dark' ),
		),
		'layout' => array(
			'property' => 'layout',
			'type' => 'choice',
			'values' => array( 'list', 'cards', 'headline', 'marquee' ),
		),
		'kinds' => array(
			'property' => 'kinds',
			'type' => 'choices',
			'values' => array( 'news', 'events', 'opportunities' ),
		),
		'interval' => array(
			'property' => 'interval',
			'type' => 'number',
			'minimum' => 4,
			'maximum' => 120,
		),
		'refresh' => array(
			'property' => 'refresh',
			'type' => 'duration',
		),
		'categories' => array(
			'property' => 'categories',
			'type' => 'ids',
		),
		'detail' => array(
			'property' => 'detail',
			'type' => 'choice',
			'values' => array( 'dialog', 'link' ),
		),
		'filters' => array(
			'property' => 'filters',
			'type' => 'choices',
			'values' => array( 'none', 'kinds', 'age', 'categories', 'topics', 'organizations', 'districts' ),
		),
		'locked' => array(
			'property' => 'locked',
			'type' => 'ids',
		),
		'key' => array(
			'property' => 'key',
			'type' => 'text',
		),
		'deep-links' => array(
			'property' => 'deepLinks',
			'type' => 'flag',
		),
		'json-ld' => array(
			'property' => 'jsonLd',
			'type' => 'flag',
		),
		'alerts' => array(
			'property' => 'alerts',
			'type' => 'choice',
			'values' => array( 'on', 'off' ),
		),
	),
	'timeline' => array(
		'src' => array(
			'property' => 'src',
			'type' => 'address',
		),
		'config' => array(
			'property' => 'config',
			'type' => 'address',
		),
		'heading-level' => array(
			'property' => 'headingLevel',
			'type' => 'number',
			'minimum' => 2,
			'maximum' => 6,
		),
		'topics' => array(
			'property' => 'topics',
			'type' => 'ids',
		),
		'organizations' => array(
			'property' => 'organizations',
			'type' => 'ids',
		),
		'districts' => array(
			'property' => 'districts',
			'type' => 'ids',
		),
		'limit' => array(
			'property' => 'limit',
			'type' => 'number',
			'minimum' => 1,
			'maximum' => 10000,
		),
		'theme' => array(
			'property' => 'theme',
			'type' => 'choice',
			'values' => array( 'auto', 'light', 'dark' ),
		),
		'layout' => array(
			'property' => 'layout',
			'type' => 'choice',
			'values' => array( 'auto', 'vertical', 'alternating', 'horizontal', 'compact' ),
		),
		'order' => array(
			'property' => 'order',
			'type' => 'choice',
			'values' => array( 'descending', 'ascending' ),
		),
		'phases' => array(
			'property' => 'phases',
			'type' => 'ids',
		),
		'navigator' => array(
			'property' => 'navigator',
			'type' => 'choice',
			'values' => array( 'none', 'years', 'phases' ),
		),
		'spacing' => array(
			'property' => 'spacing',
			'type' => 'choice',
			'values' => array( 'even', 'proportional' ),
		),
		'filters' => array(
			'property' => 'filters',
			'type' => 'choices',
			'values' => array( 'none', 'text', 'phases', 'topics', 'organizations', 'order' ),
		),
		'locked' => array(
			'property' => 'locked',
			'type' => 'ids',
		),
		'key' => array(
			'property' => 'key',
			'type' => 'text',
		),
		'deep-links' => array(
			'property' => 'deepLinks',
			'type' => 'flag',
		),
	),
);
