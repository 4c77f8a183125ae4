import './calendar.js';
import './feed.js';
import './finder.js';
import './ticker.js';
import './timeline.js';
