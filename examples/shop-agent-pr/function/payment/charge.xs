// Charges a card and gives back the reference of the payment service
function "payment/charge" {
  input {
    int amount filters=min:1
    text card_token filters=trim {
      sensitive = true
    }
  
    text reference filters=trim
  }

  stack {
    // With the same key the service charges only once
    security.create_uuid as $attempt_key
  
    api.request {
      url = $env.PAYMENT_API_URL ~ "/charges"
      method = "POST"
      params = {}
        |set:"amount":$input.amount
        |set:"currency":"usd"
        |set:"source":$input.card_token
        |set:"reference":$input.reference
      headers = []
        |push:"Content-Type: application/json"
        |push:("Authorization: Bearer " ~ $env.PAYMENT_API_KEY)
        |push:("Idempotency-Key: " ~ $attempt_key)
      timeout = 20
      mock = {
        accepted: {response: {status: 200, result: {id: "charge-test", paid: true}}}
        refused : {response: {status: 402, result: {message: "Card refused"}}}
      }
    } as $answer
  
    conditional {
      if ($answer.response.status == 402) {
        throw {
          name = "CardRefused"
          value = "The card was refused."
        }
      }
    
      elseif ($answer.response.status != 200) {
        throw {
          name = "PaymentFailed"
          value = "The payment service answered " ~ $answer.response.status
        }
      }
    }
  }

  response = $answer.response.result.id

  test accepted {
    input = {
      amount    : 2500
      card_token: "card-test"
      reference : "order-1"
    }
  
    expect.to_equal ($response) {
      value = "charge-test"
    }
  }

  test refused {
    input = {
      amount    : 2500
      card_token: "card-test"
      reference : "order-2"
    }
  
    expect.to_throw {
      exception = "The card was refused."
    }
  }
}