import {widgetContract} from '@mitmach/ui/testing';
import './define.js';

widgetContract({
  tag: 'mitmach-ticker',
  title: 'Preis für die Wasserretter',
  goodTitle: 'Preis für die Wasserretter',
});
