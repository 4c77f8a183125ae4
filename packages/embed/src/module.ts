import './calendar.js';
import './feed.js';
import './timeline.js';
