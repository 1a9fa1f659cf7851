// Writes an amount in cents for people: 123456 becomes $1,234.56
function "money/format" {
  input {
    int cents filters=min:0
    enum currency?=USD {
      values = ["USD", "EUR", "GBP"]
    }
  }

  stack {
    var $amount {
      value = ($input.cents / 100)|number_format:2:".":","
    }
  
    switch ($input.currency) {
      case ("USD") {
        var $text {
          value = "$" ~ $amount
        }
      } break
    
      case ("EUR") {
        var $text {
          value = $amount ~ " EUR"
        }
      } break
    
      default {
        var $text {
          value = $input.currency ~ " " ~ $amount
        }
      }
    }
  }

  response = $text

  test "dollars by default" {
    input = {cents: 123456}
    expect.to_equal ($response) {
      value = "$1,234.56"
    }
  }

  test "names other currencies" {
    input = {cents: 990, currency: "EUR"}
    expect.to_end_with ($response) {
      value = "EUR"
    }
  }
}