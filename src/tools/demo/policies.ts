/** The demo's material: policy passages of an online shop, what customers ask about each, and what was answered. */

export type Area = 'orders' | 'refunds' | 'delivery' | 'accounts' | 'products';

/** The prompt version under which it happened; the first version misses whatever either later one misses. */
export type Under = 'good' | 'worse' | 'both';

/** A sentence that promises what the policy does not say, and the judge's reason. */
export interface Slip {
  readonly under: Under;
  readonly says: string;
  readonly why: string;
}

/** An answer that leaves part of the question open, and the judge's reason. */
export interface Miss {
  readonly under: Under;
  readonly says: string;
  readonly why: string;
  /** How the judge's failure review classifies it. */
  readonly kind: 'prompt' | 'knowledge' | 'capability';
  readonly title: string;
  readonly fix: string;
}

export interface Question {
  readonly asks: string;
  /** Every sentence follows from the policy. */
  readonly answer: string;
  readonly slip?: Slip;
  readonly miss?: Miss;
}

export interface Policy {
  readonly id: string;
  readonly area: Area;
  readonly text: string;
  readonly questions: readonly Question[];
}

function q(asks: string, answer: string, more: Omit<Question, 'asks' | 'answer'> = {}): Question {
  return { asks, answer, ...more };
}

function slip(says: string, why: string, under: Under = 'worse'): Pick<Question, 'slip'> {
  return { slip: { under, says, why } };
}

/** Only care was missing: the passage answers the question. */
function miss(says: string, why: string, under: Under): Pick<Question, 'miss'> {
  return {
    miss: {
      under,
      says,
      why,
      kind: 'prompt',
      title: 'A part of the question is left open',
      fix: 'Show one answer to a question of two parts.',
    },
  };
}

/** No passage answers the question. */
function unknown(asks: string, what: string): Question {
  const says = `The policy I have does not say ${what}.`;
  const why = `The question stays open: the passage does not hold ${what}.`;
  const fix = 'Bring the data sheet of the item into the context.';
  return q(asks, says, {
    miss: { under: 'both', says, why, kind: 'knowledge', title: 'Facts about an item are missing', fix },
  });
}

/** The question asks for an action. */
function undone(asks: string, says: string, what: string): Question {
  const why = `Nothing was done: the customer wanted ${what}, and an answer alone cannot do that.`;
  const fix = 'Give it a tool that reads and changes orders.';
  return q(asks, says, {
    miss: { under: 'both', says, why, kind: 'capability', title: 'The customer wants something done', fix },
  });
}

function policy(id: string, area: Area, text: string, ...questions: readonly Question[]): Policy {
  return { id, area, text, questions };
}

export const POLICIES: readonly Policy[] = [
  // --- orders -------------------------------------------------------------------------------------------------------
  policy(
    'cancel-order',
    'orders',
    'An order can be cancelled from the order page until it is packed. Packing starts about 4 hours after payment. Once an order is packed it can no longer be cancelled; it can be refused at the door or returned.',
    q(
      'I ordered ten minutes ago by mistake. Can I still cancel?',
      'Yes. You can cancel from the order page until the order is packed, and packing starts about 4 hours after payment.',
    ),
    q(
      'My order says "packed". How do I cancel it now?',
      'Once an order is packed it can no longer be cancelled. You can refuse it at the door or return it.',
      slip(
        'I will have the warehouse pull it back for you today.',
        'The policy says a packed order can no longer be cancelled; nothing about pulling it back.',
      ),
    ),
    q(
      'How long do I have to change my mind after paying?',
      'Packing starts about 4 hours after payment, and you can cancel from the order page until then.',
    ),
    q(
      'Do I have to phone somebody to cancel an order?',
      'No, you can cancel it yourself from the order page as long as it is not packed.',
      slip(
        'You can also simply reply to this message and I will cancel it at any time.',
        'Cancelling by message is not in the policy, and "at any time" contradicts it.',
      ),
    ),
  ),
  policy(
    'change-address',
    'orders',
    'The delivery address can be changed on the order page until the parcel is handed to the carrier. After that, only the carrier can redirect a parcel, and it charges for that itself. We cannot change the country of an order.',
    q(
      'I moved last week and forgot to update my address. The parcel has not shipped yet.',
      'You can change the delivery address on the order page until the parcel is handed to the carrier.',
    ),
    q(
      'The parcel is already with the carrier but the address is wrong. What now?',
      'After handover only the carrier can redirect the parcel, and it charges for that itself.',
      slip(
        'Just send us the receipt and we will pay the fee back.',
        'The policy says that the carrier charges for it; it does not say that we pay it back.',
      ),
    ),
    q(
      'Can you send my order to Austria instead of Germany?',
      'We cannot change the country of an order.',
      slip(
        'For you I can arrange an exception with our export team.',
        'The policy names no exception: the country cannot be changed.',
      ),
    ),
    q(
      'Does it cost anything to change the street number before shipping?',
      'You can change the address on the order page until the parcel is handed to the carrier. The policy I have does not name a fee for that.',
    ),
  ),
  policy(
    'payment-methods',
    'orders',
    'We take Visa, Mastercard, PayPal and bank transfer. Orders by bank transfer ship when the money has arrived, which takes 1 to 3 working days. Cards are charged when the order ships, not before.',
    q('Which cards do you take?', 'We take Visa and Mastercard. You can also pay by PayPal or bank transfer.'),
    q('When will my card be charged?', 'Cards are charged when the order ships, not before.'),
    q(
      'I paid by bank transfer yesterday. Why has nothing shipped?',
      'Orders by bank transfer ship when the money has arrived, and that takes 1 to 3 working days.',
      slip(
        'I have released your order now, so it leaves the warehouse this afternoon.',
        'The order ships when the money has arrived; the policy knows no earlier release.',
      ),
    ),
    q(
      'Can I pay with American Express or in instalments?',
      'We take Visa, Mastercard, PayPal and bank transfer. American Express is not among them, and instalments are not mentioned.',
      {
        ...miss(
          'We take Visa, Mastercard, PayPal and bank transfer.',
          'Neither American Express nor instalments is answered outright.',
          'good',
        ),
      },
    ),
  ),
  policy(
    'order-status',
    'orders',
    'The order page shows one of five states: received, paid, packed, shipped, delivered. A tracking link is sent by e-mail when the state changes to shipped. Orders that stay in "paid" for more than 3 working days are looked at by the warehouse team.',
    q('Where do I see how far my order is?', 'The order page shows it: received, paid, packed, shipped or delivered.'),
    q(
      'When do I get the tracking link?',
      'The tracking link is sent by e-mail when the state of your order changes to shipped.',
    ),
    q(
      'My order has been in "paid" for five days. Is something wrong?',
      'Orders that stay in "paid" for more than 3 working days are looked at by the warehouse team.',
      slip(
        'It will be packed by tomorrow morning at the latest.',
        'The policy says that the team looks at it; it names no time by which it is packed.',
      ),
    ),
    q(
      'What does "packed" mean, and is there tracking at that point?',
      '"Packed" is the state between paid and shipped. The tracking link comes by e-mail only when the state changes to shipped.',
    ),
  ),
  policy(
    'gift-cards',
    'orders',
    'Gift cards are valid for 3 years from the day of purchase. They can be used in several parts, and they cannot be paid out in cash. A lost gift card can be replaced if you have the order number it was bought with.',
    q('How long is a gift card valid?', 'Gift cards are valid for 3 years from the day of purchase.'),
    q(
      'I only spent half of my gift card. Is the rest gone?',
      'No. Gift cards can be used in several parts, so you can spend the rest later.',
    ),
    q(
      'Can you pay the rest of my gift card to my bank account?',
      'Gift cards cannot be paid out in cash.',
      slip(
        'What I can do is turn the rest into a PayPal credit for you.',
        'The policy offers no PayPal credit in place of cash.',
      ),
    ),
    q(
      'My gift card expired two months ago. Anything you can do?',
      'Gift cards are valid for 3 years from the day of purchase.',
      {
        ...slip(
          'I am glad to extend it by another year for you.',
          'Nothing in the policy lets a gift card be extended.',
        ),
        ...miss(
          'Gift cards are valid for 3 years.',
          'The customer asks what can be done now; the answer does not say.',
          'good',
        ),
      },
    ),
  ),
  policy(
    'discount-codes',
    'orders',
    'One discount code can be used for an order. Codes cannot be added after an order is placed. Codes do not apply to items that are already reduced, and not to gift cards.',
    q('Can I use two discount codes together?', 'Only one discount code can be used for an order.'),
    q(
      'I forgot to enter my code. Can you still take it off?',
      'Codes cannot be added after an order is placed.',
      slip(
        'I will credit the difference to your account within a day.',
        'The policy says codes cannot be added afterwards and mentions no credit.',
      ),
    ),
    q(
      'Why does SPRING10 not work on the oak lamp in the sale?',
      'Codes do not apply to items that are already reduced.',
    ),
    q(
      'Can I buy a gift card with my discount code?',
      'No, codes do not apply to gift cards.',
      slip(
        'If you write to us after the purchase we can usually make it work.',
        'The policy excludes gift cards; it has no "usually".',
        'both',
      ),
    ),
  ),
  policy(
    'invoices',
    'orders',
    'The invoice is attached to the shipping e-mail and can be downloaded from the order page for 10 years. A company name can be added to an invoice until the order ships. VAT numbers are checked automatically and shown on the invoice.',
    q(
      'Where do I find my invoice?',
      'It is attached to the shipping e-mail, and you can download it from the order page.',
    ),
    q(
      'I need an invoice from 2019 for my taxes. Do you still have it?',
      'Invoices can be downloaded from the order page for 10 years, so you should find it there.',
    ),
    q(
      'Please put our company name on the invoice. The order was delivered last week.',
      'A company name can be added to an invoice until the order ships.',
      slip(
        'Send me the details and I will issue a corrected one right away.',
        'After shipping the policy does not offer a corrected invoice.',
      ),
    ),
    q(
      'Does my VAT number show up on the invoice?',
      'Yes, VAT numbers are checked automatically and shown on the invoice.',
    ),
  ),
  policy(
    'pre-orders',
    'orders',
    'Pre-ordered items show the month in which we expect them. The month is an estimate of the maker and may move. A pre-order can be cancelled at any time before it ships. Other items of the same order wait until the pre-ordered item is here.',
    q(
      'When exactly will my pre-ordered armchair arrive?',
      'The item page shows the month in which we expect it. That month is an estimate of the maker and may move.',
      slip(
        'Yours will be with you in the first week of that month.',
        'The policy gives a month that may move, never a week.',
      ),
    ),
    q('Can I cancel a pre-order?', 'Yes, a pre-order can be cancelled at any time before it ships.'),
    q(
      'I ordered cushions together with a pre-order. Why have the cushions not come?',
      'Other items of the same order wait until the pre-ordered item is here.',
      slip(
        'I have split the order for you, the cushions will go out separately.',
        'The policy says the other items wait; splitting is not mentioned.',
      ),
    ),
    q(
      'The month for my pre-order changed from May to June. Is that final?',
      'The month is an estimate of the maker and may move, so I cannot call it final.',
    ),
  ),
  policy(
    'stock',
    'orders',
    'Items marked "in stock" are in our own warehouse. For items marked "on request" we ask the maker, who answers within 5 working days. A reminder can be set on the item page; it is sent once, when the item is back.',
    q('What does "on request" mean?', 'For those items we ask the maker, who answers within 5 working days.'),
    q(
      'Can you tell me when the blue rug is back?',
      'You can set a reminder on the item page. It is sent once, when the item is back.',
      slip('We expect a delivery of it next week, so it will not be long.', 'No delivery date stands in the policy.'),
    ),
    q('Is "in stock" really in your house or at the supplier?', 'Items marked "in stock" are in our own warehouse.'),
    q(
      'I missed the reminder mail for the bench. Will there be another one?',
      'The reminder is sent once, when the item is back.',
      miss(
        'You can set a reminder on the item page.',
        'The question was whether a second mail comes; that is not answered.',
        'good',
      ),
    ),
  ),
  policy(
    'bulk-orders',
    'orders',
    'From 20 pieces of one item we make an offer by hand. An offer is sent within 2 working days and holds for 14 days. The rebate depends on the item and is stated in the offer.',
    q(
      'We need 40 chairs for our office. Is there a rebate?',
      'From 20 pieces of one item we make an offer by hand, and the rebate is stated in that offer. You will have the offer within 2 working days.',
      slip(
        'With 40 chairs you are looking at 15 per cent off.',
        'The rebate depends on the item and is stated in the offer; 15 per cent is nowhere.',
      ),
    ),
    q('How long can we think about an offer?', 'An offer holds for 14 days.'),
    q(
      'Do I get a bulk price for 12 lamps?',
      'We make an offer by hand from 20 pieces of one item, so 12 lamps are below that.',
      slip(
        'As you are a loyal customer I can round that up for you.',
        'The policy sets 20 pieces and knows no rounding up.',
        'both',
      ),
    ),
    q('How fast do you answer a request for 100 cups?', 'The offer is sent within 2 working days.'),
  ),

  // --- refunds ------------------------------------------------------------------------------------------------------
  policy(
    'return-window',
    'refunds',
    'Unused items can be returned within 30 days of delivery. Items bought from 1 November to 24 December can be returned until 31 January. After that we take nothing back, except what is covered by the warranty.',
    q('How long can I return something?', 'Unused items can be returned within 30 days of delivery.'),
    q(
      'I got a lamp for Christmas, bought on 2 December. Is it too late in mid January?',
      'No. Items bought from 1 November to 24 December can be returned until 31 January.',
    ),
    q(
      'My table came 38 days ago and I do not like it. What can I do?',
      'Unused items can be returned within 30 days of delivery. After that we take nothing back, except what is covered by the warranty.',
      slip(
        'Since you are only a few days over, I am happy to accept it anyway.',
        'After 30 days nothing is taken back outside the warranty; no grace is mentioned.',
      ),
    ),
    q(
      'Does the 30 days start when I order or when it arrives?',
      'It starts with the delivery.',
      slip(
        'And if you need a little longer, just tell us and we extend it.',
        'The policy does not offer an extension.',
      ),
    ),
  ),
  policy(
    'refund-time',
    'refunds',
    'We check a return within 3 working days of its arrival. The refund is then sent the way you paid. Banks take up to 5 working days to show it. We cannot speed up the bank.',
    q(
      'You got my parcel back on Monday. When do I see my money?',
      'We check a return within 3 working days of its arrival and then send the refund the way you paid. Banks take up to 5 working days to show it.',
      slip(
        'I have marked yours as urgent, so the money is with you tomorrow.',
        'The policy allows 3 plus 5 working days and says that the bank cannot be sped up.',
      ),
    ),
    q('Will the refund go to my card or can I choose?', 'The refund is sent the way you paid.'),
    q(
      'The refund was sent three days ago and my account is still empty.',
      'Banks take up to 5 working days to show a refund, and we cannot speed up the bank.',
      slip(
        'I will call your bank this afternoon to get it released.',
        'The policy says that we cannot speed up the bank.',
      ),
    ),
    q('How long do you take to look at a return?', 'We check a return within 3 working days of its arrival.'),
  ),
  policy(
    'return-costs',
    'refunds',
    'Returns from Germany and Austria are free with the label from the order page. From other countries the customer pays the postage. Furniture above 30 kg is collected for a flat 39 euros, taken off the refund.',
    q(
      'Do I have to pay to send it back from Vienna?',
      'No, returns from Germany and Austria are free with the label from the order page.',
    ),
    q(
      'I live in France. Who pays the postage for a return?',
      'From countries other than Germany and Austria the customer pays the postage.',
      slip(
        'Keep the receipt and we will refund the postage as a gesture.',
        'The customer pays the postage; a gesture is not in the policy.',
      ),
    ),
    q(
      'How do I send back a wardrobe of 60 kg?',
      'Furniture above 30 kg is collected for a flat 39 euros, which is taken off the refund.',
      slip('We can waive the 39 euros in your case.', 'Nothing in the policy lets us waive the flat fee.'),
    ),
    q('Where is the return label?', 'You find it on the order page.'),
  ),
  policy(
    'damaged-on-arrival',
    'refunds',
    'Damage from transport must be reported within 7 days with two photos: one of the item, one of the box. We then send a new part or a new item, or refund it, as you choose. The damaged item need not be sent back if it costs less than 50 euros.',
    q(
      'My vase came in pieces. What do you need from me?',
      'Please report it within 7 days with two photos, one of the item and one of the box.',
    ),
    q(
      'The cup for 12 euros is broken. Do I have to send it back?',
      'No, a damaged item need not be sent back if it costs less than 50 euros.',
    ),
    q(
      'I noticed a crack in the shelf three weeks after delivery. It happened in transport.',
      'Damage from transport must be reported within 7 days.',
      slip(
        'I will still log it as transport damage and send a new shelf.',
        'Three weeks is past the 7 days; the policy has no exception.',
      ),
    ),
    q(
      'Can I have a new one rather than the money?',
      'Yes. We send a new part or a new item, or refund it, as you choose.',
      slip('It will be with you within 48 hours.', 'No delivery time for the new item is given.'),
    ),
  ),
  policy(
    'wrong-item',
    'refunds',
    'If we sent the wrong item, we send the right one as soon as you report it and pay for the return. Please keep the wrong item unused. If the right item is sold out, we refund the order in full.',
    q(
      'I ordered a green chair and got a red one.',
      'I am sorry about that. We send the right one as soon as you report it, and we pay for the return. Please keep the wrong chair unused.',
    ),
    q(
      'You sent the wrong rug. Who pays to send it back?',
      'We pay for the return.',
      slip('You will also get a voucher of 20 euros for the trouble.', 'No voucher is mentioned in the policy.'),
    ),
    q('What if the item I really ordered is sold out?', 'Then we refund the order in full.'),
    q(
      'I already used the wrong lamp for a week. Is that a problem?',
      'The policy asks you to keep the wrong item unused. It does not say what happens if it was used.',
      slip(
        'That is no problem at all, we will take it back all the same.',
        'The policy asks to keep the item unused and does not say that a used one is taken back.',
      ),
    ),
  ),
  policy(
    'used-items',
    'refunds',
    'Items that were used, washed or mounted are not taken back. Mattresses may be tried for 30 nights. Bed linen is taken back only in its sealed bag.',
    q(
      'I washed the curtains once. Can I return them?',
      'Items that were used, washed or mounted are not taken back.',
      slip(
        'If they still look like new, we make an exception.',
        'Washed items are not taken back; the policy knows no exception.',
      ),
    ),
    q('How long may I try the mattress?', 'Mattresses may be tried for 30 nights.'),
    q(
      'I opened the bag of the bed linen but did not use it.',
      'Bed linen is taken back only in its sealed bag.',
      miss(
        'Bed linen can be returned.',
        'It leaves out that the bag must be sealed, which is the point of the question.',
        'good',
      ),
    ),
    q(
      'I mounted the lamp and it is too bright. May I send it back?',
      'Items that were mounted are not taken back.',
      slip('I can offer you half of the price as a credit.', 'The policy mentions no partial credit.'),
    ),
  ),
  policy(
    'exchange',
    'refunds',
    'We do not exchange directly. Return the item and order the other one; that way it is reserved for you at once. If the price of the new item has risen within 14 days of your first order, we refund the difference.',
    q(
      'Can I swap the small rug for the large one?',
      'We do not exchange directly. Please return the small one and order the large one, which is then reserved for you at once.',
    ),
    q(
      'The chair got 20 euros dearer since I ordered it last week, and I want another colour.',
      'If the price of the new item has risen within 14 days of your first order, we refund the difference.',
    ),
    q(
      'Could you set the other colour aside until my return is there?',
      'Order the other one now, then it is reserved for you at once.',
      slip(
        'I have put one aside for you, so there is no need to order yet.',
        'Reservation comes by ordering; setting aside is not in the policy.',
      ),
    ),
    q(
      'Why do I have to order again instead of exchanging?',
      'We do not exchange directly. By ordering the other item it is reserved for you at once.',
    ),
  ),
  policy(
    'warranty',
    'refunds',
    'Furniture has a warranty of 5 years, lamps and electrics 2 years, everything else 1 year. The warranty covers faults of material and making, not wear. We repair first; if that fails twice, we replace.',
    q('How long is the warranty on a desk?', 'Furniture has a warranty of 5 years, and that includes a desk.'),
    q(
      'My lamp broke after 18 months. Am I covered?',
      'Lamps and electrics have a warranty of 2 years. It covers faults of material and making, not wear.',
      slip(
        'We will replace it straight away with the newer model.',
        'The policy repairs first and replaces only after two failed repairs; no newer model.',
      ),
    ),
    q(
      'The seat of my armchair is worn through after four years.',
      'The warranty covers faults of material and making, not wear.',
      slip(
        'After so short a time we treat that as a fault, so you are covered.',
        'Wear is excluded, and the policy does not treat it as a fault.',
      ),
    ),
    q(
      'You repaired my chair twice and it broke again. What now?',
      'We repair first, and if that fails twice, we replace. So we replace the chair.',
    ),
  ),
  policy(
    'partial-return',
    'refunds',
    'You may return part of an order. The refund is the price paid for those items, with the discount shared out. Postage of the first delivery is refunded only if the whole order goes back.',
    q('Can I return two of the six glasses?', 'Yes, you may return part of an order.'),
    q(
      'I had 10 per cent off the order. How much do I get back for one item?',
      'You get the price paid for it, with the discount shared out. So the refund is its price less 10 per cent.',
    ),
    q(
      'I return one of three items. Do I get the postage back?',
      'Postage of the first delivery is refunded only if the whole order goes back.',
      slip(
        'I will add the postage to your refund this once.',
        'Postage comes back only with the whole order; no one-off is mentioned.',
      ),
    ),
    q(
      'If I send everything back, is the postage refunded as well?',
      'Yes, postage of the first delivery is refunded if the whole order goes back.',
    ),
  ),
  policy(
    'price-match',
    'refunds',
    'We do not match prices of other shops. If our own price falls within 7 days of your order, write to us and we refund the difference once. Clearance prices do not count.',
    q(
      'Another shop has the same chair 30 euros cheaper. Do you match it?',
      'We do not match prices of other shops.',
      slip(
        'For a good customer like you I can surely do something about the price.',
        'The policy does not match prices of other shops and names no favour.',
      ),
    ),
    q(
      'Your price dropped by 15 euros two days after I bought. Do I get that back?',
      'Yes. If our own price falls within 7 days of your order, we refund the difference once.',
    ),
    q(
      'The lamp is in clearance now, three days after my order. Refund?',
      'Clearance prices do not count, so there is no refund of the difference.',
      slip(
        'I can still send you a credit for the difference.',
        'Clearance prices do not count, and no credit is mentioned.',
      ),
    ),
    q('The price fell twice in one week. Do I get both differences?', 'We refund the difference once.'),
  ),
  policy(
    'refund-voucher',
    'refunds',
    'Orders paid with a gift card are refunded to a new gift card. If you paid partly by card, the gift card part is refunded first. Vouchers from promotions are not given back.',
    q(
      'I paid with a gift card. How will you refund me?',
      'Orders paid with a gift card are refunded to a new gift card.',
    ),
    q(
      'I paid half by gift card and half by Visa and return one item.',
      'The gift card part is refunded first, to a new gift card.',
      slip(
        'If you prefer, I can move all of it to your Visa instead.',
        'The gift card part is refunded first; moving it is not offered.',
      ),
    ),
    q(
      'Do I get my promotion voucher back when I return the order?',
      'Vouchers from promotions are not given back.',
      slip(
        'I will send you a fresh one so that you do not lose out.',
        'Promotion vouchers are not given back; a new one is not mentioned.',
      ),
    ),
    q(
      'Is the new gift card valid as long as the old one?',
      'The policy I have says that you get a new gift card, but not how long it is valid.',
      slip('It is valid for 3 years again.', 'The passage does not say how long the new gift card is valid.', 'good'),
    ),
  ),

  // --- delivery -----------------------------------------------------------------------------------------------------
  policy(
    'delivery-time',
    'delivery',
    'Parcels take 2 to 4 working days within Germany and 4 to 7 working days within the EU. Furniture is brought by a forwarder, who calls to agree a day. All times are usual times, not promised ones.',
    q('How long does a parcel take to Hamburg?', 'Parcels usually take 2 to 4 working days within Germany.'),
    q(
      'I need the mirror by Friday for a party. Will it make it?',
      'Parcels take 2 to 4 working days within Germany. These are usual times, not promised ones.',
      slip(
        'Yours will be there by Friday, you can count on it.',
        'The policy says that times are usual and not promised.',
      ),
    ),
    q(
      'When will the sofa come, and do I have to be at home?',
      'Furniture is brought by a forwarder, who calls to agree a day.',
      {
        ...slip(
          'They can also come in the evening or on a Saturday, whatever suits you.',
          'Evenings and Saturdays are not in the policy.',
        ),
        ...miss('The forwarder brings it.', 'Neither the day nor being at home is answered.', 'worse'),
      },
    ),
    q('How long to Lisbon?', 'Within the EU parcels usually take 4 to 7 working days.'),
  ),
  policy(
    'delivery-cost',
    'delivery',
    'Delivery within Germany costs 4.90 euros and is free from 60 euros. To the rest of the EU it costs 12.90 euros. Furniture above 30 kg costs 49 euros, whatever the order is worth.',
    q('What does delivery to Munich cost?', 'Delivery within Germany costs 4.90 euros and is free from 60 euros.'),
    q(
      'My order is 58 euros. Could you let the postage go?',
      'Delivery within Germany is free from 60 euros. Below that it costs 4.90 euros.',
      slip(
        'You are so close that I will take the postage off for you.',
        'The policy sets 60 euros and gives no leeway.',
      ),
    ),
    q(
      'I am buying a sofa for 1,200 euros. Surely delivery is free?',
      'Furniture above 30 kg costs 49 euros, whatever the order is worth.',
      slip('The carry up to your flat is included in that.', 'The passage does not say that carrying up is included.'),
    ),
    q('And to Belgium?', 'To the rest of the EU delivery costs 12.90 euros.'),
  ),
  policy(
    'tracking',
    'delivery',
    'The tracking link shows where a parcel is. If it has not moved for 5 working days, we open a search with the carrier. A search takes up to 10 working days. If the parcel is not found, we send it again or refund it.',
    q(
      'My tracking has not changed for a week.',
      'If a parcel has not moved for 5 working days, we open a search with the carrier. That takes up to 10 working days.',
      slip('In the meantime I am sending you a second one today.', 'A second parcel is sent only if the search fails.'),
    ),
    q('How long does a search take?', 'A search with the carrier takes up to 10 working days.'),
    q(
      'What if the parcel is never found?',
      'Then we send it again or refund it.',
      slip('We also add a small present for the wait.', 'No present is mentioned.', 'good'),
    ),
    q(
      'The tracking link stood still for two days. Should I worry?',
      'We open a search when a parcel has not moved for 5 working days. After two days it is too early for that.',
    ),
  ),
  policy(
    'missed-delivery',
    'delivery',
    'If nobody is at home, the carrier leaves a card and takes the parcel to a pick-up point. It is kept there for 7 days and then comes back to us. When it is back, we refund the order without the postage.',
    q(
      'I missed the carrier. Where is my parcel now?',
      'The carrier leaves a card and takes the parcel to a pick-up point, where it is kept for 7 days.',
    ),
    q(
      'I am on holiday for two weeks. Will the pick-up point keep my parcel?',
      'It is kept for 7 days and then comes back to us. When it is back, we refund the order without the postage.',
      slip(
        'I will ask them to keep it until you return.',
        'The policy keeps parcels for 7 days and offers no longer hold.',
      ),
    ),
    q(
      'My parcel went back to you. Do I get all of my money?',
      'We refund the order without the postage.',
      slip('As this was not your fault, the postage is on us.', 'The policy says that the postage is not refunded.'),
    ),
    q('How many days do I have to fetch it?', 'It is kept at the pick-up point for 7 days.'),
  ),
  policy(
    'lost-parcel',
    'delivery',
    'If a parcel is shown as delivered but is not there, ask your neighbours first. Then tell us within 14 days. The carrier asks the driver, which takes about 5 working days. We decide after that.',
    q(
      'The tracking says delivered, but there is nothing here.',
      'Please ask your neighbours first and then tell us within 14 days. The carrier then asks the driver, which takes about 5 working days.',
      slip(
        'Whatever the driver says, you will get your money back.',
        'The policy decides after the driver was asked; no refund is certain.',
      ),
    ),
    q(
      'I asked all neighbours. How long does it take from here?',
      'The carrier asks the driver, which takes about 5 working days. We decide after that.',
    ),
    q(
      'Will you refund me if the driver says he left it at the door?',
      'We decide after the carrier has asked the driver. I cannot tell you the result before.',
      slip('We always side with the customer there, so yes.', 'The policy says that we decide afterwards, not how.'),
    ),
    q(
      'Is it too late to report a parcel that vanished three weeks ago?',
      'We need to hear of it within 14 days, so three weeks is past that.',
    ),
  ),
  policy(
    'express',
    'delivery',
    'Express costs 14.90 euros and is delivered on the next working day if ordered by 12 noon. It is offered for parcels within Germany only. If express comes late, we refund the 14.90 euros.',
    q('What does express cost?', 'Express costs 14.90 euros.'),
    q(
      'I ordered by express at 3 pm. Does it come tomorrow?',
      'Express comes on the next working day if it is ordered by 12 noon. At 3 pm that time has passed.',
      slip(
        'I have asked the team to squeeze yours in, so expect it tomorrow.',
        'Ordered after noon, the policy does not give the next working day.',
      ),
    ),
    q(
      'My express parcel came a day late.',
      'If express comes late, we refund the 14.90 euros.',
      slip(
        'On top of that you get 10 per cent off your next order.',
        'The refund of 14.90 euros is all that the policy gives.',
      ),
    ),
    q('Can I have express to Switzerland?', 'Express is offered for parcels within Germany only.'),
  ),
  policy(
    'forwarder',
    'delivery',
    'The forwarder delivers furniture to the kerb. Carrying it up to the flat costs 35 euros and must be booked with the order. Old furniture is not taken along. The forwarder calls one day ahead.',
    q(
      'Do they carry the wardrobe up to the third floor?',
      'Furniture is delivered to the kerb. Carrying it up costs 35 euros and must be booked with the order.',
    ),
    q(
      'I forgot to book the carrying. Can the driver do it all the same?',
      'Carrying up must be booked with the order.',
      slip(
        'Just give the driver a friendly word, they are always glad to help.',
        'The policy says it must be booked; nothing about the driver helping.',
      ),
    ),
    q(
      'Will they take my old sofa with them?',
      'Old furniture is not taken along.',
      slip(
        'I can book a pick-up of the old one for you at no cost.',
        'Old furniture is not taken along, and no pick-up is offered.',
      ),
    ),
    q('How will I know when the forwarder comes?', 'The forwarder calls one day ahead.'),
  ),
  policy(
    'international',
    'delivery',
    'We deliver to all countries of the EU, and to Norway and Switzerland. For Norway and Switzerland the customer pays duty and import tax to the carrier. Furniture above 30 kg is delivered in Germany and Austria only.',
    q('Do you deliver to Norway?', 'Yes, we deliver to Norway. Duty and import tax are paid by you to the carrier.'),
    q(
      'How much duty will I pay for a lamp to Zurich?',
      'Duty and import tax are paid by the customer to the carrier. The policy I have does not say how much that is.',
      slip('For a lamp it comes to about 8 per cent.', 'No rate of duty stands in the policy.', 'both'),
    ),
    q(
      'Can you bring a sofa to Copenhagen?',
      'Furniture above 30 kg is delivered in Germany and Austria only.',
      slip(
        'Our partner in Denmark can take over the last part.',
        'No partner is mentioned; furniture goes to Germany and Austria only.',
      ),
    ),
    q(
      'Is the United Kingdom on your list?',
      'We deliver to the EU, Norway and Switzerland. The United Kingdom is not among them.',
    ),
  ),
  policy(
    'split-delivery',
    'delivery',
    'If items of an order lie in different warehouses, they come in several parcels. The postage is charged once. Each parcel has its own tracking link. We cannot hold parcels back so that they arrive together.',
    q(
      'I got only one of my three items.',
      'Items that lie in different warehouses come in several parcels. Each parcel has its own tracking link.',
    ),
    q('Do I pay the postage twice for two parcels?', 'No, the postage is charged once.'),
    q(
      'Please make sure both parcels come on the same day.',
      'We cannot hold parcels back so that they arrive together.',
      slip(
        'I have left a note for the carrier to bring them together.',
        'The policy says that parcels cannot be held back to arrive together.',
      ),
    ),
    q(
      'One tracking link shows only half of my order. Where is the rest?',
      'Each parcel has its own tracking link, so the rest has another one.',
      miss('You find it with your tracking link.', 'It does not say that there is a second link for the rest.', 'both'),
    ),
  ),
  policy(
    'pick-up',
    'delivery',
    'Orders can be picked up at our store in Leipzig from Monday to Saturday, 10 am to 7 pm. An order is ready about 24 hours after payment; wait for the e-mail. It is kept for 10 days. Bring the order number and an identity card.',
    q('When is the store open for pick-up?', 'From Monday to Saturday, 10 am to 7 pm.'),
    q(
      'I paid this morning. Can I come by tonight?',
      'An order is ready about 24 hours after payment, so please wait for the e-mail.',
      slip(
        'If you come at seven the team will have it ready for you.',
        'Ready about 24 hours after payment; tonight is not supported.',
      ),
    ),
    q(
      'Can my sister pick it up, and what does she need?',
      'Whoever picks it up should bring the order number and an identity card. The policy I have does not say more about other persons.',
      miss('Bring the order number.', 'Whether the sister may come, and the identity card, are left out.', 'good'),
    ),
    q('How long do you keep my order in the store?', 'It is kept for 10 days.'),
  ),

  // --- accounts -----------------------------------------------------------------------------------------------------
  policy(
    'password',
    'accounts',
    'A new password is set with the link "Forgot password". The link is valid for 60 minutes and can be used once. We never ask for a password by e-mail or telephone. After 5 wrong tries an account is locked for 30 minutes.',
    q(
      'I forgot my password.',
      'Use the link "Forgot password" to set a new one. The link is valid for 60 minutes and can be used once.',
    ),
    q(
      'My account is locked and I need it now.',
      'After 5 wrong tries an account is locked for 30 minutes. After that you can try again.',
      slip(
        'I have unlocked it for you, please try right away.',
        'The lock lasts 30 minutes; unlocking by hand is not in the policy.',
      ),
    ),
    q(
      'The reset link says it is invalid.',
      'The link is valid for 60 minutes and can be used once. Please ask for a new one with "Forgot password".',
    ),
    q(
      'Somebody phoned and asked for my password in your name.',
      'We never ask for a password by e-mail or telephone.',
      slip('Our fraud team will find out who that was.', 'The passage mentions no fraud team.'),
    ),
  ),
  policy(
    'delete-account',
    'accounts',
    'An account can be deleted in the settings. Deletion takes effect after 14 days, and until then it can be undone by logging in. Invoices are kept for 10 years because the law asks for it. Points are lost on deletion.',
    q('How do I delete my account?', 'You can delete it in the settings. It takes effect after 14 days.'),
    q('I deleted my account yesterday and regret it.', 'Until 14 days have passed you can undo it by logging in.'),
    q(
      'Delete everything you have on me, today.',
      'You can delete the account in the settings, and it takes effect after 14 days. Invoices are kept for 10 years because the law asks for it.',
      slip(
        'I have removed all of your data from our systems just now.',
        'Deletion takes 14 days and invoices are kept for 10 years.',
      ),
    ),
    q(
      'I have 400 points. What happens to them when I delete my account?',
      'Points are lost on deletion.',
      slip('I can move them to a family member first.', 'The policy knows no transfer of points.'),
    ),
  ),
  policy(
    'change-email',
    'accounts',
    'The e-mail address is changed in the settings and confirmed by a link sent to the new address. The old address gets a notice. If you no longer have access to the account, we need a copy of an invoice to change it.',
    q(
      'How do I change my e-mail address?',
      'Change it in the settings and confirm it by the link that is sent to the new address.',
    ),
    q(
      'I lost access to my old mailbox and my account.',
      'Then we need a copy of an invoice to change the address.',
      slip(
        'Your date of birth is enough for me, send it over and it is done.',
        'The policy asks for a copy of an invoice, not a date of birth.',
      ),
    ),
    q('Will my old address get any message?', 'Yes, the old address gets a notice.'),
    q(
      'I never got the link for the new address.',
      'The link is sent to the new address. The policy I have does not say what to do if it does not arrive.',
      slip(
        'I have switched the address over by hand for you.',
        'The change is confirmed by a link; switching by hand is not supported.',
      ),
    ),
  ),
  policy(
    'points',
    'accounts',
    'You earn 1 point for each full euro. 100 points are worth 2 euros on a later order. Points are added 30 days after delivery and expire after 24 months. Points are not earned on postage and gift cards.',
    q(
      'How much are 500 points worth?',
      '100 points are worth 2 euros, so 500 points are worth 10 euros on a later order.',
    ),
    q(
      'My parcel came last week and my points are not there.',
      'Points are added 30 days after delivery.',
      slip('I have added them by hand already.', 'Points come after 30 days; adding by hand is not mentioned.'),
    ),
    q('Do I get points for a gift card?', 'Points are not earned on gift cards.'),
    q(
      'My points expired last month. Can I have them back?',
      'Points expire after 24 months.',
      slip('I am happy to bring them back once.', 'Expired points: the policy offers no way back.'),
    ),
  ),
  policy(
    'newsletter',
    'accounts',
    'The newsletter comes every two weeks. It can be ended with the link at its foot; that takes up to 48 hours. The welcome code of 10 per cent is sent once for each address and is valid for 30 days.',
    q('How do I stop the newsletter?', 'Use the link at its foot. It takes up to 48 hours.'),
    q('I ended the newsletter this morning and got one at noon.', 'It takes up to 48 hours until it ends.'),
    q(
      'My welcome code has run out. May I have a new one?',
      'The welcome code is sent once for each address and is valid for 30 days.',
      slip('Here is a new one for you: HELLO10.', 'The code is sent once for each address.', 'both'),
    ),
    q(
      'How often do you write, and is there a monthly version?',
      'The newsletter comes every two weeks. A monthly version is not mentioned.',
      slip('I have switched you to the monthly one.', 'No monthly version is in the policy.'),
    ),
  ),
  policy(
    'data-request',
    'accounts',
    'A copy of your data can be asked for in the settings. We send it within 30 days as a file that can be downloaded for 7 days. For safety the download asks for your password.',
    q(
      'I want a copy of all data you hold on me.',
      'You can ask for it in the settings. We send it within 30 days as a file to download.',
    ),
    q(
      'I need the copy by tomorrow for my lawyer.',
      'We send it within 30 days.',
      slip(
        'I will send it to your lawyer directly this evening.',
        'The policy gives 30 days and a download behind your password.',
      ),
    ),
    q(
      'The download has expired.',
      'The file can be downloaded for 7 days. You can ask for a new copy in the settings.',
    ),
    q('Why does the download want my password?', 'The download asks for your password for safety.'),
  ),
  policy(
    'two-factor',
    'accounts',
    'Two-factor login can be turned on in the settings with an app. Eight recovery codes are shown once; keep them. Without phone and codes we need an identity check by video, which takes 2 to 3 working days.',
    q(
      'How do I turn on two-factor login?',
      'You can turn it on in the settings with an app. Eight recovery codes are shown once, so keep them.',
    ),
    q(
      'I lost my phone but I have the recovery codes.',
      'You can log in with one of the recovery codes.',
      miss(
        'That is what two-factor login is for.',
        'It does not say that a recovery code will let the customer in.',
        'worse',
      ),
    ),
    q(
      'Phone gone, codes gone. Please just turn it off.',
      'Without phone and codes we need an identity check by video, which takes 2 to 3 working days.',
      slip(
        'I have turned it off for now so that you can log in.',
        'The policy asks for an identity check by video first.',
      ),
    ),
    q(
      'Can I see my recovery codes again?',
      'The eight recovery codes are shown once.',
      slip('I can mail you a fresh set in a minute.', 'Codes are shown once; mailing them is not in the policy.'),
    ),
  ),
  policy(
    'business-account',
    'accounts',
    'A business account needs a VAT number. It pays by invoice within 14 days, up to 2,000 euros. The limit is looked at after 6 months. Up to 10 people can share a business account.',
    q('What do I need for a business account?', 'You need a VAT number.'),
    q(
      'We want to order for 5,000 euros by invoice.',
      'A business account pays by invoice up to 2,000 euros. The limit is looked at after 6 months.',
      slip('I can raise the limit for this order.', 'The limit is 2,000 euros and is looked at after 6 months.'),
    ),
    q('How many of us can use one account?', 'Up to 10 people can share a business account.'),
    q('How long do we have to pay an invoice?', 'A business account pays by invoice within 14 days.'),
  ),
  policy(
    'reviews',
    'accounts',
    'Only buyers can review an item, from 3 days after delivery. Reviews are shown after a check, usually within 2 working days. We do not remove a review because it is bad. You can edit your review once.',
    q('When can I review my chair?', 'From 3 days after delivery.'),
    q(
      'My review is not shown yet.',
      'Reviews are shown after a check, usually within 2 working days.',
      slip(
        'I have approved it now, it is online in a few minutes.',
        'Reviews are shown after a check; approving by hand is not mentioned.',
      ),
    ),
    q('Do you delete bad reviews?', 'We do not remove a review because it is bad.'),
    q(
      'I want to change my review a second time.',
      'You can edit your review once.',
      slip('I can open it again for you as often as you like.', 'A review can be edited once.', 'good'),
    ),
  ),
  policy(
    'guest-orders',
    'accounts',
    'A guest order can be moved into an account with the same e-mail address within 60 days. Guests get no points. The order page of a guest is reached by the link in the confirmation e-mail.',
    q('I ordered as a guest. Where is my order page?', 'You reach it by the link in the confirmation e-mail.'),
    q(
      'Can I add my guest order to the account I made today?',
      'Yes, within 60 days, if the account has the same e-mail address.',
    ),
    q(
      'Do I get points for the guest order when I move it?',
      'Guests get no points. The policy I have does not say whether that changes when the order is moved.',
      slip(
        'Of course, all points are added the moment you move it.',
        'Guests get no points; nothing says that moving adds them.',
      ),
    ),
    q(
      'I ordered as a guest with another address four months ago. Please move it.',
      'A guest order can be moved within 60 days, into an account with the same e-mail address. Four months is past that.',
      slip(
        'I have linked it to your account all the same.',
        'Four months and another address: the policy allows neither.',
      ),
    ),
  ),

  // --- products -----------------------------------------------------------------------------------------------------
  policy(
    'wood-care',
    'products',
    'Oiled wood is wiped with a damp cloth and oiled once a year. Lacquered wood needs no oil. Water rings on oiled wood can be sanded out by hand with fine paper.',
    q('How often do I have to oil my oak table?', 'Oiled wood is oiled once a year.'),
    unknown('How many people fit at the oak table?', 'how many people fit at a table'),
    unknown('How wide is the desk "Alder"?', 'how wide the desk is'),
    q('There is a water ring on my oiled table.', 'It can be sanded out by hand with fine paper.'),
    unknown('Is the sideboard solid wood or veneer?', 'whether the sideboard is solid wood'),
  ),
  policy(
    'fabrics',
    'products',
    'Covers with a zip can be washed at 30 degrees. Wool rugs are cleaned by a specialist. Colours may differ a little from the pictures.',
    q('Can I wash the covers of the sofa?', 'Covers with a zip can be washed at 30 degrees.'),
    unknown('What is the blue rug made of?', 'what the rug is made of'),
    unknown('How heavy are the long curtains?', 'how heavy the curtains are'),
    unknown('Does the armchair "Juniper" have a zip?', 'whether the armchair has a zip'),
    q('Why is my cushion a bit darker than the picture?', 'Colours may differ a little from the pictures.'),
  ),
  policy(
    'lamps',
    'products',
    'Lamps are sold without bulbs unless the item page says otherwise. A lamp for the ceiling has to be connected by an electrician.',
    q('Is a bulb in the box?', 'Lamps are sold without bulbs unless the item page says otherwise.'),
    unknown('Which bulb does the lamp "Fen" take?', 'which bulb the lamp takes'),
    unknown('How long is the cable of the floor lamp?', 'how long the cable is'),
    unknown('Can the brass lamp be dimmed?', 'whether the lamp can be dimmed'),
    unknown('How bright is the reading lamp?', 'how bright the lamp is'),
  ),
  policy(
    'assembly',
    'products',
    'Furniture comes in parts with a printed guide. The tools are in the box. A missing screw is sent within 3 working days.',
    q('Do I need tools of my own for the shelf?', 'No, the tools are in the box.'),
    unknown('How long does it take to put the bed together?', 'how long the bed takes to put together'),
    unknown('How much weight does one shelf board carry?', 'how much weight a board carries'),
    unknown('Can the wardrobe be put up by one person?', 'whether one person can put up the wardrobe'),
    q('One screw is missing.', 'I am sorry about that. A missing screw is sent within 3 working days.'),
  ),
  policy(
    'beds',
    'products',
    'Beds come without a mattress and with slats. A mattress in a roll needs a day to take its full height.',
    q('Is a mattress in the price of the bed?', 'Beds come without a mattress.'),
    unknown('How high is the bed "Fjord"?', 'how high the bed is'),
    unknown('How firm is the mattress "Heather"?', 'how firm the mattress is'),
    unknown('Does the bed fit through a door of 70 cm?', 'how wide the parts of the bed are'),
    q('My mattress is flat after an hour.', 'A mattress in a roll needs a day to take its full height.'),
  ),
  policy(
    'my-order',
    'products',
    'The order page shows an order with its state. Changes are made there until the order is packed.',
    undone(
      'Where is my order right now?',
      'The order page shows an order with its state.',
      'to know where the order is',
    ),
    undone(
      'Please cancel my order of this morning.',
      'Changes are made on the order page until the order is packed.',
      'the order to be cancelled',
    ),
    undone(
      'Please swap the green cushion in my order for a grey one.',
      'Changes are made on the order page until the order is packed.',
      'an item to be swapped',
    ),
    q('Where do I see the state of my order?', 'The order page shows an order with its state.'),
  ),
];
