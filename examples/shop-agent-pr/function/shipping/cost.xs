// What it costs to send a parcel, in cents. Large orders go free
function "shipping/cost" {
  input {
    int subtotal filters=min:0
    text country filters=trim|upper|min:2|max:2
  }

  stack {
    conditional {
      if ($input.subtotal >= 10000) {
        return {
          value = 0
        }
      }
    }
  
    switch ($input.country) {
      case ("US") {
        var $cost {
          value = 500
        }
      } break
    
      case ("CA") {
        var $cost {
          value = 900
        }
      } break
    
      default {
        var $cost {
          value = 1800
        }
      }
    }
  }

  response = $cost

  test "large orders go free" {
    input = {subtotal: 10000, country: "DE"}
    expect.to_equal ($response) {
      value = 0
    }
  }

  test "home country" {
    input = {subtotal: 2000, country: "US"}
    expect.to_equal ($response) {
      value = 500
    }
  }

  test "rest of the world" {
    input = {subtotal: 2000, country: "DE"}
    expect.to_be_greater_than ($response) {
      value = 900
    }
  }
}