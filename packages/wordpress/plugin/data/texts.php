<?php
/**
 * What an editor reads about the widgets and their options.
 *
 * Written by scripts/wordpress/attributes.mjs from the elements' manifests: change those, or
 * scripts/wordpress/editor-texts.mjs.
 *
 * @package mitmach
 */

defined( 'ABSPATH' ) || exit;

return array(
	'calendar' => array(
		'label' => __( 'Events calendar', 'mitmach' ),
		'description' => __( 'Events as a month, a week, a day or a list.', 'mitmach' ),
		'icon' => 'calendar-alt',
		'options' => array(
			'view' => array(
				'label' => __( 'View', 'mitmach' ),
				'panel' => 'content',
				'empty' => __( 'A month, in narrow places a list', 'mitmach' ),
				'labels' => array(
					'month' => __( 'Month', 'mitmach' ),
					'week' => __( 'Week', 'mitmach' ),
					'day' => __( 'Day', 'mitmach' ),
					'list' => __( 'List', 'mitmach' ),
					'next' => __( 'Next events', 'mitmach' ),
					'mini' => __( 'Small month', 'mitmach' ),
				),
			),
			'limit' => array(
				'label' => __( 'How many at most', 'mitmach' ),
				'panel' => 'content',
				'help' => __( 'Leave this empty to show all of them.', 'mitmach' ),
			),
			'organizations' => array(
				'label' => __( 'Organizations', 'mitmach' ),
				'panel' => 'content',
				'help' => __( 'Only what these organizations offer.', 'mitmach' ),
			),
			'topics' => array(
				'label' => __( 'Topics', 'mitmach' ),
				'panel' => 'content',
				'help' => __( 'Only what belongs to one of these topics.', 'mitmach' ),
			),
			'districts' => array(
				'label' => __( 'Districts', 'mitmach' ),
				'panel' => 'content',
				'help' => __( 'Only what is in one of these districts.', 'mitmach' ),
			),
			'categories' => array(
				'label' => __( 'Categories', 'mitmach' ),
				'panel' => 'content',
				'help' => __( 'Only what is in one of these categories.', 'mitmach' ),
			),
			'when' => array(
				'label' => __( 'When', 'mitmach' ),
				'panel' => 'content',
				'empty' => __( 'At any time', 'mitmach' ),
				'labels' => array(
					'7' => __( 'Next 7 days', 'mitmach' ),
					'30' => __( 'Next 30 days', 'mitmach' ),
					'today' => __( 'Today', 'mitmach' ),
					'tomorrow' => __( 'Tomorrow', 'mitmach' ),
					'weekend' => __( 'Weekend', 'mitmach' ),
				),
			),
			'src' => array(
				'label' => __( 'Feed address', 'mitmach' ),
				'panel' => 'content',
				'help' => __( 'Leave this empty to take the feed from the settings.', 'mitmach' ),
			),
			'views' => array(
				'label' => __( 'Views to choose from', 'mitmach' ),
				'panel' => 'look',
				'help' => __( 'In this order.', 'mitmach' ),
				'default' => 'month week day list',
				'labels' => array(
					'month' => __( 'Month', 'mitmach' ),
					'week' => __( 'Week', 'mitmach' ),
					'day' => __( 'Day', 'mitmach' ),
					'list' => __( 'List', 'mitmach' ),
					'next' => __( 'Next events', 'mitmach' ),
					'mini' => __( 'Small month', 'mitmach' ),
				),
			),
			'detail' => array(
				'label' => __( 'Details open', 'mitmach' ),
				'panel' => 'look',
				'default' => 'dialog',
				'labels' => array(
					'dialog' => __( 'Over the page', 'mitmach' ),
					'inline' => __( 'In the list', 'mitmach' ),
					'link' => __( 'On a page of their own', 'mitmach' ),
				),
			),
			'week-numbers' => array(
				'label' => __( 'Show the numbers of the weeks', 'mitmach' ),
				'panel' => 'look',
			),
			'heading-level' => array(
				'label' => __( 'Heading level', 'mitmach' ),
				'panel' => 'look',
				'help' => __( 'One below the heading that stands above the widget.', 'mitmach' ),
				'default' => '2',
			),
			'theme' => array(
				'label' => __( 'Light or dark', 'mitmach' ),
				'panel' => 'look',
				'default' => 'auto',
				'labels' => array(
					'auto' => __( 'Like the page', 'mitmach' ),
					'light' => __( 'Light', 'mitmach' ),
					'dark' => __( 'Dark', 'mitmach' ),
				),
			),
			'filters' => array(
				'label' => __( 'Filters', 'mitmach' ),
				'panel' => 'filters',
				'help' => __( 'Which filters visitors have, in this order.', 'mitmach' ),
				'labels' => array(
					'none' => __( 'None', 'mitmach' ),
					'text' => __( 'Search field', 'mitmach' ),
					'when' => __( 'When', 'mitmach' ),
					'categories' => __( 'Categories', 'mitmach' ),
					'topics' => __( 'Topics', 'mitmach' ),
					'districts' => __( 'Districts', 'mitmach' ),
					'organizations' => __( 'Organizations', 'mitmach' ),
					'admission' => __( 'Admission', 'mitmach' ),
					'accessibility' => __( 'Accessibility', 'mitmach' ),
					'attendance' => __( 'On site or online', 'mitmach' ),
					'languages' => __( 'Languages', 'mitmach' ),
					'age' => __( 'Age', 'mitmach' ),
				),
			),
			'locked' => array(
				'label' => __( 'Locked filters', 'mitmach' ),
				'panel' => 'filters',
				'help' => __( 'Filters whose values visitors cannot change.', 'mitmach' ),
			),
			'date' => array(
				'label' => __( 'First day', 'mitmach' ),
				'panel' => 'advanced',
				'help' => __( 'The day with which the calendar begins; today by default.', 'mitmach' ),
			),
			'deep-links' => array(
				'label' => __( 'Keep the state in the page’s address', 'mitmach' ),
				'panel' => 'advanced',
				'help' => __( 'So that visitors can send others what they see.', 'mitmach' ),
			),
			'key' => array(
				'label' => __( 'Name in the page’s address', 'mitmach' ),
				'panel' => 'advanced',
				'help' => __( 'Needed for several of a kind on a page only.', 'mitmach' ),
				'default' => 'calendar',
			),
			'json-ld' => array(
				'label' => __( 'Describe the items to search engines', 'mitmach' ),
				'panel' => 'advanced',
			),
			'qr' => array(
				'label' => __( 'Print a QR code with the page’s address', 'mitmach' ),
				'panel' => 'advanced',
			),
			'config' => array(
				'label' => __( 'Address of a file with options', 'mitmach' ),
				'panel' => 'advanced',
				'help' => __( 'A JSON file of your city or network. What is set here goes first.', 'mitmach' ),
			),
		),
	),
	'finder' => array(
		'label' => __( 'Volunteering finder', 'mitmach' ),
		'description' => __( 'Volunteering opportunities to search, filter and remember.', 'mitmach' ),
		'icon' => 'search',
		'options' => array(
			'layout' => array(
				'label' => __( 'Layout', 'mitmach' ),
				'panel' => 'content',
				'default' => 'list',
				'labels' => array(
					'list' => __( 'List', 'mitmach' ),
					'cards' => __( 'Cards', 'mitmach' ),
					'map' => __( 'Map of districts', 'mitmach' ),
				),
			),
			'limit' => array(
				'label' => __( 'How many at most', 'mitmach' ),
				'panel' => 'content',
				'help' => __( 'Leave this empty to show all of them.', 'mitmach' ),
			),
			'organizations' => array(
				'label' => __( 'Organizations', 'mitmach' ),
				'panel' => 'content',
				'help' => __( 'Only what these organizations offer.', 'mitmach' ),
			),
			'topics' => array(
				'label' => __( 'Topics', 'mitmach' ),
				'panel' => 'content',
				'help' => __( 'Only what belongs to one of these topics.', 'mitmach' ),
			),
			'districts' => array(
				'label' => __( 'Districts', 'mitmach' ),
				'panel' => 'content',
				'help' => __( 'Only what is in one of these districts.', 'mitmach' ),
			),
			'query' => array(
				'label' => __( 'Search for', 'mitmach' ),
				'panel' => 'content',
				'help' => __( 'What is looked for to begin with.', 'mitmach' ),
			),
			'src' => array(
				'label' => __( 'Feed address', 'mitmach' ),
				'panel' => 'content',
				'help' => __( 'Leave this empty to take the feed from the settings.', 'mitmach' ),
			),
			'sort' => array(
				'label' => __( 'Order', 'mitmach' ),
				'panel' => 'look',
				'empty' => __( 'Most pressing first', 'mitmach' ),
				'labels' => array(
					'relevance' => __( 'Best match first', 'mitmach' ),
					'newest' => __( 'Newest first', 'mitmach' ),
					'deadline' => __( 'Deadline first', 'mitmach' ),
					'distance' => __( 'Nearest first', 'mitmach' ),
				),
			),
			'guided' => array(
				'label' => __( 'Guided search', 'mitmach' ),
				'panel' => 'look',
				'help' => __( 'A few questions that lead to fitting offers.', 'mitmach' ),
				'default' => 'offer',
				'labels' => array(
					'offer' => __( 'Offered by a button', 'mitmach' ),
					'start' => __( 'To start with', 'mitmach' ),
					'off' => __( 'Not there', 'mitmach' ),
				),
			),
			'per-page' => array(
				'label' => __( 'Results at a time', 'mitmach' ),
				'panel' => 'look',
				'default' => '20',
			),
			'heading-level' => array(
				'label' => __( 'Heading level', 'mitmach' ),
				'panel' => 'look',
				'help' => __( 'One below the heading that stands above the widget.', 'mitmach' ),
				'default' => '2',
			),
			'theme' => array(
				'label' => __( 'Light or dark', 'mitmach' ),
				'panel' => 'look',
				'default' => 'auto',
				'labels' => array(
					'auto' => __( 'Like the page', 'mitmach' ),
					'light' => __( 'Light', 'mitmach' ),
					'dark' => __( 'Dark', 'mitmach' ),
				),
			),
			'filters' => array(
				'label' => __( 'Filters', 'mitmach' ),
				'panel' => 'filters',
				'help' => __( 'Which filters visitors have, in this order.', 'mitmach' ),
				'labels' => array(
					'none' => __( 'None', 'mitmach' ),
					'text' => __( 'Search field', 'mitmach' ),
					'near' => __( 'Nearby', 'mitmach' ),
					'causes' => __( 'Causes', 'mitmach' ),
					'target-groups' => __( 'Target groups', 'mitmach' ),
					'activities' => __( 'Activities', 'mitmach' ),
					'topics' => __( 'Topics', 'mitmach' ),
					'commitment' => __( 'Commitment', 'mitmach' ),
					'availability' => __( 'Availability', 'mitmach' ),
					'districts' => __( 'Districts', 'mitmach' ),
					'remote' => __( 'From home', 'mitmach' ),
					'languages' => __( 'Languages', 'mitmach' ),
					'age' => __( 'Age', 'mitmach' ),
					'accessibility' => __( 'Accessibility', 'mitmach' ),
					'requirements' => __( 'Requirements', 'mitmach' ),
					'benefits' => __( 'Benefits', 'mitmach' ),
					'suitable-for' => __( 'Suitable for', 'mitmach' ),
					'organizations' => __( 'Organizations', 'mitmach' ),
					'urgent' => __( 'Urgent', 'mitmach' ),
				),
			),
			'locked' => array(
				'label' => __( 'Locked filters', 'mitmach' ),
				'panel' => 'filters',
				'help' => __( 'Filters whose values visitors cannot change.', 'mitmach' ),
			),
			'deep-links' => array(
				'label' => __( 'Keep the state in the page’s address', 'mitmach' ),
				'panel' => 'advanced',
				'help' => __( 'So that visitors can send others what they see.', 'mitmach' ),
			),
			'key' => array(
				'label' => __( 'Name in the page’s address', 'mitmach' ),
				'panel' => 'advanced',
				'help' => __( 'Needed for several of a kind on a page only.', 'mitmach' ),
				'default' => 'finder',
			),
			'json-ld' => array(
				'label' => __( 'Describe the items to search engines', 'mitmach' ),
				'panel' => 'advanced',
			),
			'config' => array(
				'label' => __( 'Address of a file with options', 'mitmach' ),
				'panel' => 'advanced',
				'help' => __( 'A JSON file of your city or network. What is set here goes first.', 'mitmach' ),
			),
			'tiles' => array(
				'label' => __( 'Address of map tiles', 'mitmach' ),
				'panel' => 'advanced',
				'help' => __( 'Asked only after a click of the visitor. Another server then learns the visitor’s address.', 'mitmach' ),
			),
		),
	),
	'ticker' => array(
		'label' => __( 'News ticker', 'mitmach' ),
		'description' => __( 'News as a list, as cards, one at a time or as a moving line; with events and opportunities where wanted.', 'mitmach' ),
		'icon' => 'megaphone',
		'options' => array(
			'layout' => array(
				'label' => __( 'Layout', 'mitmach' ),
				'panel' => 'content',
				'default' => 'list',
				'labels' => array(
					'list' => __( 'List', 'mitmach' ),
					'cards' => __( 'Cards', 'mitmach' ),
					'headline' => __( 'One at a time', 'mitmach' ),
					'marquee' => __( 'Moving line', 'mitmach' ),
				),
			),
			'limit' => array(
				'label' => __( 'How many at most', 'mitmach' ),
				'panel' => 'content',
				'help' => __( 'Leave this empty to show all of them.', 'mitmach' ),
			),
			'organizations' => array(
				'label' => __( 'Organizations', 'mitmach' ),
				'panel' => 'content',
				'help' => __( 'Only what these organizations offer.', 'mitmach' ),
			),
			'topics' => array(
				'label' => __( 'Topics', 'mitmach' ),
				'panel' => 'content',
				'help' => __( 'Only what belongs to one of these topics.', 'mitmach' ),
			),
			'districts' => array(
				'label' => __( 'Districts', 'mitmach' ),
				'panel' => 'content',
				'help' => __( 'Only what is in one of these districts.', 'mitmach' ),
			),
			'categories' => array(
				'label' => __( 'Categories', 'mitmach' ),
				'panel' => 'content',
				'help' => __( 'Only what is in one of these categories.', 'mitmach' ),
			),
			'kinds' => array(
				'label' => __( 'Kinds', 'mitmach' ),
				'panel' => 'content',
				'help' => __( 'News, events, opportunities, or several of them in one stream.', 'mitmach' ),
				'default' => 'news',
				'labels' => array(
					'news' => __( 'News', 'mitmach' ),
					'events' => __( 'Events', 'mitmach' ),
					'opportunities' => __( 'Opportunities', 'mitmach' ),
				),
			),
			'alerts' => array(
				'label' => __( 'Emergencies', 'mitmach' ),
				'panel' => 'content',
				'help' => __( 'Whether emergencies are shown above everything else.', 'mitmach' ),
				'default' => 'on',
				'labels' => array(
					'on' => __( 'Shown above everything', 'mitmach' ),
					'off' => __( 'Not shown', 'mitmach' ),
				),
			),
			'src' => array(
				'label' => __( 'Feed address', 'mitmach' ),
				'panel' => 'content',
				'help' => __( 'Leave this empty to take the feed from the settings.', 'mitmach' ),
			),
			'interval' => array(
				'label' => __( 'Seconds for each headline', 'mitmach' ),
				'panel' => 'look',
				'default' => '8',
			),
			'detail' => array(
				'label' => __( 'Details open', 'mitmach' ),
				'panel' => 'look',
				'default' => 'dialog',
				'labels' => array(
					'dialog' => __( 'Over the page', 'mitmach' ),
					'link' => __( 'On a page of their own', 'mitmach' ),
				),
			),
			'heading-level' => array(
				'label' => __( 'Heading level', 'mitmach' ),
				'panel' => 'look',
				'help' => __( 'One below the heading that stands above the widget.', 'mitmach' ),
				'default' => '2',
			),
			'theme' => array(
				'label' => __( 'Light or dark', 'mitmach' ),
				'panel' => 'look',
				'default' => 'auto',
				'labels' => array(
					'auto' => __( 'Like the page', 'mitmach' ),
					'light' => __( 'Light', 'mitmach' ),
					'dark' => __( 'Dark', 'mitmach' ),
				),
			),
			'filters' => array(
				'label' => __( 'Filters', 'mitmach' ),
				'panel' => 'filters',
				'help' => __( 'Which filters visitors have, in this order.', 'mitmach' ),
				'default' => 'none',
				'labels' => array(
					'none' => __( 'None', 'mitmach' ),
					'kinds' => __( 'Kinds', 'mitmach' ),
					'age' => __( 'How old', 'mitmach' ),
					'categories' => __( 'Categories', 'mitmach' ),
					'topics' => __( 'Topics', 'mitmach' ),
					'organizations' => __( 'Organizations', 'mitmach' ),
					'districts' => __( 'Districts', 'mitmach' ),
				),
			),
			'locked' => array(
				'label' => __( 'Locked filters', 'mitmach' ),
				'panel' => 'filters',
				'help' => __( 'Filters whose values visitors cannot change.', 'mitmach' ),
			),
			'refresh' => array(
				'label' => __( 'Ask for news every', 'mitmach' ),
				'panel' => 'advanced',
				'help' => __( 'Such as 15m or 1h; without it, never.', 'mitmach' ),
			),
			'deep-links' => array(
				'label' => __( 'Keep the state in the page’s address', 'mitmach' ),
				'panel' => 'advanced',
				'help' => __( 'So that visitors can send others what they see.', 'mitmach' ),
			),
			'key' => array(
				'label' => __( 'Name in the page’s address', 'mitmach' ),
				'panel' => 'advanced',
				'help' => __( 'Needed for several of a kind on a page only.', 'mitmach' ),
				'default' => 'ticker',
			),
			'json-ld' => array(
				'label' => __( 'Describe the items to search engines', 'mitmach' ),
				'panel' => 'advanced',
			),
			'config' => array(
				'label' => __( 'Address of a file with options', 'mitmach' ),
				'panel' => 'advanced',
				'help' => __( 'A JSON file of your city or network. What is set here goes first.', 'mitmach' ),
			),
		),
	),
	'timeline' => array(
		'label' => __( 'Timeline', 'mitmach' ),
		'description' => __( 'Milestones as a timeline.', 'mitmach' ),
		'icon' => 'backup',
		'options' => array(
			'layout' => array(
				'label' => __( 'Layout', 'mitmach' ),
				'panel' => 'content',
				'default' => 'vertical',
				'labels' => array(
					'auto' => __( 'Whatever there is room for', 'mitmach' ),
					'vertical' => __( 'Vertical', 'mitmach' ),
					'alternating' => __( 'Alternating sides', 'mitmach' ),
					'horizontal' => __( 'Horizontal', 'mitmach' ),
					'compact' => __( 'Compact', 'mitmach' ),
				),
			),
			'limit' => array(
				'label' => __( 'How many at most', 'mitmach' ),
				'panel' => 'content',
				'help' => __( 'Leave this empty to show all of them.', 'mitmach' ),
			),
			'organizations' => array(
				'label' => __( 'Organizations', 'mitmach' ),
				'panel' => 'content',
				'help' => __( 'Only what these organizations offer.', 'mitmach' ),
			),
			'topics' => array(
				'label' => __( 'Topics', 'mitmach' ),
				'panel' => 'content',
				'help' => __( 'Only what belongs to one of these topics.', 'mitmach' ),
			),
			'districts' => array(
				'label' => __( 'Districts', 'mitmach' ),
				'panel' => 'content',
				'help' => __( 'Only what is in one of these districts.', 'mitmach' ),
			),
			'phases' => array(
				'label' => __( 'Phases', 'mitmach' ),
				'panel' => 'content',
				'help' => __( 'Only milestones of these phases.', 'mitmach' ),
			),
			'src' => array(
				'label' => __( 'Feed address', 'mitmach' ),
				'panel' => 'content',
				'help' => __( 'Leave this empty to take the feed from the settings.', 'mitmach' ),
			),
			'order' => array(
				'label' => __( 'Order', 'mitmach' ),
				'panel' => 'look',
				'default' => 'descending',
				'labels' => array(
					'descending' => __( 'Newest first', 'mitmach' ),
					'ascending' => __( 'Oldest first', 'mitmach' ),
				),
			),
			'navigator' => array(
				'label' => __( 'Navigation bar', 'mitmach' ),
				'panel' => 'look',
				'default' => 'none',
				'labels' => array(
					'none' => __( 'None', 'mitmach' ),
					'years' => __( 'Years', 'mitmach' ),
					'phases' => __( 'Phases', 'mitmach' ),
				),
			),
			'spacing' => array(
				'label' => __( 'Distances', 'mitmach' ),
				'panel' => 'look',
				'help' => __( 'Whether the distances between milestones tell how much time lies between them.', 'mitmach' ),
				'default' => 'even',
				'labels' => array(
					'even' => __( 'All alike', 'mitmach' ),
					'proportional' => __( 'As long as the time between', 'mitmach' ),
				),
			),
			'heading-level' => array(
				'label' => __( 'Heading level', 'mitmach' ),
				'panel' => 'look',
				'help' => __( 'One below the heading that stands above the widget.', 'mitmach' ),
				'default' => '2',
			),
			'theme' => array(
				'label' => __( 'Light or dark', 'mitmach' ),
				'panel' => 'look',
				'default' => 'auto',
				'labels' => array(
					'auto' => __( 'Like the page', 'mitmach' ),
					'light' => __( 'Light', 'mitmach' ),
					'dark' => __( 'Dark', 'mitmach' ),
				),
			),
			'filters' => array(
				'label' => __( 'Filters', 'mitmach' ),
				'panel' => 'filters',
				'help' => __( 'Which filters visitors have, in this order.', 'mitmach' ),
				'default' => 'none',
				'labels' => array(
					'none' => __( 'None', 'mitmach' ),
					'text' => __( 'Search field', 'mitmach' ),
					'phases' => __( 'Phases', 'mitmach' ),
					'topics' => __( 'Topics', 'mitmach' ),
					'organizations' => __( 'Organizations', 'mitmach' ),
					'order' => __( 'Order', 'mitmach' ),
				),
			),
			'locked' => array(
				'label' => __( 'Locked filters', 'mitmach' ),
				'panel' => 'filters',
				'help' => __( 'Filters whose values visitors cannot change.', 'mitmach' ),
			),
			'deep-links' => array(
				'label' => __( 'Keep the state in the page’s address', 'mitmach' ),
				'panel' => 'advanced',
				'help' => __( 'So that visitors can send others what they see.', 'mitmach' ),
			),
			'key' => array(
				'label' => __( 'Name in the page’s address', 'mitmach' ),
				'panel' => 'advanced',
				'help' => __( 'Needed for several of a kind on a page only.', 'mitmach' ),
				'default' => 'timeline',
			),
			'config' => array(
				'label' => __( 'Address of a file with options', 'mitmach' ),
				'panel' => 'advanced',
				'help' => __( 'A JSON file of your city or network. What is set here goes first.', 'mitmach' ),
			),
		),
	),
);
