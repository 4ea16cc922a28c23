"""Subscribes a customer, moves the sandbox's clock by a month over HTTP, and prints what the renewal has brought."""

import json
import sys
import urllib.request

import stripe

stripe.api_base, control = sys.argv[1:]
stripe.api_key = json.loads(
    urllib.request.urlopen(
        urllib.request.Request(f"{control}/_sandbox/keys", data=b'{"provider": "stripe"}', method="POST")
    ).read()
)["key"]


def advance(duration):
    body = json.dumps({"duration": duration, "wait": True}).encode()
    request = urllib.request.Request(f"{control}/_sandbox/clock/advance", data=body, method="POST")
    return json.loads(urllib.request.urlopen(request).read())["now"]


product = stripe.Product.create(name="Pro")
price = stripe.Price.create(
    product=product.id, unit_amount=3000, currency="usd", recurring={"interval": "month"}
)
customer = stripe.Customer.create(
    name="Acme",
    payment_method="pm_card_visa",
    invoice_settings={"default_payment_method": "pm_card_visa"},
)
subscription = stripe.Subscription.create(customer=customer.id, items=[{"price": price.id}])
advance("1 month")
now = advance("1 hour")

try:
    stripe.Customer.retrieve("cus_none")
    refusal = None
except stripe.error.InvalidRequestError as error:
    refusal = error.code

print(
    json.dumps(
        {
            "now": now,
            "status": stripe.Subscription.retrieve(subscription.id).status,
            "invoices": [
                [invoice.billing_reason, invoice.status, invoice.amount_paid]
                for invoice in stripe.Invoice.list(customer=customer.id).auto_paging_iter()
            ],
            "refusal": refusal,
        }
    )
)
