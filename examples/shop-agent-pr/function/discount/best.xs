// Names the size of a discount
function "discount/best" {
  input {
    int off filters=min:0
  }

  stack {
    var $label {
      value = "none"
    }
  
    conditional {
      if ($input.off >= 5000) {
        var.update $label {
          value = "great"
        }
      }
    
      else if ($input.off >= 1000) {
        var.update $label {
          value = "good"
        }
      }
    }
  }

  response = $label
}