import './feed.js';
import './timeline.js';
