export {MitmachConfigurator} from './configurator.element.js';
