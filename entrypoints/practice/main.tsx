import { renderScreen } from '../../components/renderScreen';
import { Practice } from '../../components/welcome/Practice';
import { doorCard } from '../call.content/doorCard';
import '../../components/welcome/welcome.css';

// The card is the one that stands in call pages, not a picture of it.
void renderScreen(<Practice makeCard={doorCard} />);
