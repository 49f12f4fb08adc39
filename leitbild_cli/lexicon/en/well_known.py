"""Short English words that are no misspelling of each other, in their plain form; endings may follow.

Long words are seldom a letter away from another one; those that are stand in `lookalikes`.
"""

from __future__ import annotations

WELL_KNOWN = frozenset(
    """
    ace ache acid acre act age aid aim air aisle ale alley angel angle ankle ant ape apple apron arch area arm army
    art ash ask atom aunt axe axle baby back bacon badge bag bail bait bake baker ball band bank bar bard bare
    bargain bark barn barrel base basin basket bass bat bath baton bay beach bead beak beam bean bear beard beast
    beat bed bee beef beer beet bell belt bench bend berry bet bias bib bid bike bill bin bind bird bishop bit bite
    blade blame blank blast blaze blend bless blind blink block blood bloom blot blow blue blur blush board boast
    boat body boil bold bolt bomb bond bone bonus book boom boost boot booth border bore boss bottle bottom bound
    bow bowl box boy brace brain brake branch brand brass brave bread break breast breath breed breeze brew brick
    bride bridge brief bright bring brook broom broth brother brown brush buck bucket bud bug build bulb bulk bull
    bump bun bunch bundle bunk burden burn burst bus bush butcher butter button buy buzz cab cabin cable cage cake
    calf call calm camp can candle cane cap cape car card care cargo carpet carrot carry cart carve case cash cask
    cast castle cat catch cattle cause cave cell cellar cent chain chair chalk chance change chapel chapter charge
    charm chart chase chat cheap cheat check cheek cheer cheese chef chess chest chew chief child chill chin china
    chip choice choir choke chop chord cider cigar circle city claim clamp clan clap clash class claw clay clean
    clear clerk clever cliff climb cling clip cloak clock close cloth cloud clove clown club clue coach coal coast
    coat cock code coffee coffin coin cold collar comb come cook cool cope copper copy cord core cork corn corner
    cost cosy cot cottage cotton couch cough count course court cousin cove cover cow crab crack craft crane crash
    crate crawl cream creed creek creep crew crib crime crisp crop cross crow crowd crown crude cruel cruise crumb
    crush crust cry cube cuff cup curb cure curl curse curtain curve cushion cut cute cycle dad dairy dam damp dance
    dare dark dart dash data date dawn day dead deaf deal dear debt deck deed deep deer den dent desk dew dice diet
    dig dim dime dine dip dirt disc dish disk ditch dive dock dog doll dome door dose dot double dough dove down
    draft drag drain draw dream dress drift drill drink drip drive drop drown drum dry duck due duel duke dull dumb
    dusk dust duty dye eager eagle ear earl earn earth ease east easy eat echo edge eel egg elbow elder elf elm end
    enter envy era error eve even event evil exam exit eye fable face fact fade fail faint fair fairy faith fake
    fall fame fan fancy far fare farm fast fat fate fault fear feast feat feather fee feed feel fence fern ferry
    fetch fever few field fig fight file fill film fin find fine finger fire firm first fish fist fit flag flame
    flap flare flash flask flat flaw flea flee fleet flesh flight fling flint flip float flock flood floor flour
    flow flower flu fluid flush flute fly foam fog foil fold folk font food fool foot force ford fork form fort foul
    found fowl fox frame frank fraud free freeze fresh frog front frost frown fruit fry fuel full fun fund fur fuse
    fuss gain game gang gap garage garden garlic gas gate gather gaze gear gem germ ghost giant gift girl give glad
    glass glaze gleam glide globe gloom glory gloss glove glow glue goal goat gold golf good goose gown grab grace
    grade grain grand grant grape graph grasp grass grate grave gravel gravy graze grease great greed green greet
    grey grief grill grin grind grip groan groom groove ground group grove grow guard guess guest guide guild guilt
    gulf gum gun gut guy gym habit hail hair half hall halt ham hammer hand handle hang harbour hard hare harm harp
    harsh harvest haste hat hatch hate haul haven hawk hay haze head heal heap hear heart heat heath heavy hedge
    heel height heir help hen herb herd hero hide high hike hill hint hip hire hit hive hoard hoax hobby hold hole
    holy home honey hood hoof hook hoop hoot hop hope horn horse hose host hot hotel hound hour house hug hull human
    hump hunt hurt hut ice icon idea idle inch ink inn iron island item ivy jacket jail jam jar jaw jet jewel job
    join joke jolly journey joy judge jug juice jump jury just keen keep kettle key kick kid kill kiln kin kind king
    kiss kit kitchen kite knee kneel knife knight knit knob knock knot know lab lace lack lad ladder lady lake lamb
    lame lamp land lane lap lard large lark lash last latch late laugh launch law lawn lay lazy lead leaf leak lean
    leap learn lease leash leather leave leek left leg lemon lend lens less lesson letter lever lid lie life lift
    light like limb lime limit limp line linen link lion lip list litter live liver load loaf loan lobby lock lodge
    loft log lone long look loom loop loose lord lorry lose loss loud love low luck lump lunch lung lure mad maid
    mail main make male mall malt man mane manor map maple march mare mark market marsh mask mass mast master mat
    match mate maze meadow meal mean meat medal meet melon melt mend menu mercy mess metal mice mile milk mill mind
    mine mint minus mist mix moan mob mode mole money monk mood moon moor mop moss moth motor mould mount mouse
    mouth move mud mug mule muscle muse mushroom music nail name nap narrow nasty navy near neat neck need nerve
    nest net new news nice niece night noble nod noise noon nose note noun novel numb nun nurse nut oak oar oath
    oats odd oil old olive onion open oven owe owl own pace pack pad paddle page pail pain paint pair pale palm pan
    pane panel panic pants paper parcel park part party pass past pasta paste pastry pat patch path pause pave paw
    pay pea peace peach peak pear pearl peel peg pen pencil penny perch person pest pet phase phone photo piano pick
    pie piece pier pig pile pill pillar pillow pilot pin pinch pine pink pint pipe pit pitch pity pizza place plain
    plan plane plank plant plate play plea plot plough plug plum plus pocket poem point poke pole police polish
    polite poll pond pony pool poor pop pope pork port pose post pot potato pouch pound pour powder power praise
    pray press prey price pride priest prime print prison prize probe proof proud prove prune pub public puff pull
    pulp pulse pump punch pupil puppy purse push puzzle quack quarry queen queue quick quiet quilt quiz race rack
    radio raft rag rage raid rail rain raise rake ram ramp range rank rare rash rat rate raw ray razor reach read
    ready real reap rear red reed reef reel rein rely rent rest rib ribbon rice rich ride ridge rifle right rim ring
    rinse riot ripe rise risk river road roar roast rob robe rock rod roll roof room root rope rose rot rough round
    route row rub rude rug ruin rule run rural rush rust sack sad saddle safe sage sail salad sale salmon salt sand
    sauce save saw scale scar scare scarf scene scent school scoop scope score scout scrap scream screen screw scrub
    sea seal search seat seed seek sell send set sew shade shadow shaft shake shame shape share shark sharp shave
    shed sheep sheet shelf shell shield shift shine ship shirt shock shoe shoot shop shore short shot shout shovel
    show shower shrink shrub shut shy sick side siege sigh sight sign silk silly silver sin sing sink sip sister
    site size skate ski skill skin skip skirt skull sky slab slam slap slave sleep sleeve slice slide slim slip
    slope slot slow smack small smart smash smell smile smoke smooth snack snail snake snap snow soak soap sock soda
    sofa soft soil sole solid song soon sore sort soul sound soup sour south space spade spare spark speak spear
    speed spell spend spice spider spill spin spine spit spoil spoon sport spot spray spread spring spy square
    squash stable stack staff stage stain stair stake stale stall stamp stand star stare start state stay steak
    steal steam steel steep steer stem step stew stick stiff still sting stir stitch stock stone stool stop store
    storm story stove straw stream street stress stretch strike string strip stroke strong stuff style sugar suit
    sum sun surf swamp swan swap sweat sweep sweet swell swift swim swing sword table tablet tail tailor take tale
    talk tall tame tan tank tap tape tar target task taste tax taxi tea teach team tear tell ten tent term test text
    thank thick thief thin thing think thorn thread threat throat throne throw thumb thunder ticket tide tie tiger
    tight tile till tilt time tin tip tired title toad toast toe toilet tomb tone tongue tool tooth top torch toss
    touch tough tour tow towel tower town toy trace track trade trail train tram trap trash tray treat tree trend
    trial tribe trick trim trip troop trout truck true trunk trust try tub tube tune turn tutor twig twin twist tyre
    ugly uncle union unit upper urge use vain valley value valve van vase vault veal vein verse vest view vine visit
    voice vote vow wage waist wait wake walk wall war ward warm warn wash waste watch water wave wax way weak wealth
    wear weather web wed weed week weep weigh weight well west wet whale wheat wheel whip whisper whistle white
    whole wide wife wild will win wind wine wing wink winter wipe wire wise wish witch wolf woman wood wool word
    work world worm worry wound wrap wreck wrist write wrong yard yarn year yeast yell yolk young youth zero zone
    zoo
    """.split()
)
