# The same statistics by R, each as fast as R does it with what is installed: the best of five turns.
# Rscript statistics.R FOLDER prints a line `name seconds` for each.
folder <- commandArgs(trailingOnly = TRUE)[1]
matrix_of <- function(name) as.matrix(read.csv(file.path(folder, name), header = FALSE))
say <- function(name, run) {
  seconds <- sapply(1:5, function(turn) {
    start <- proc.time()[["elapsed"]]
    count <- 0
    while (proc.time()[["elapsed"]] - start < 0.3) { run(); count <- count + 1 }
    (proc.time()[["elapsed"]] - start) / count
  })
  cat(name, min(seconds), "\n")
}

# Krippendorff's alpha by how often each unit was given each level, without a loop over units.
given <- function(rows) sapply(1:4, function(level) rowSums(rows == level))
alpha <- function(given) {
  sizes <- rowSums(given)
  coincidences <- crossprod(given, given / (sizes - 1)) - diag(colSums(given / (sizes - 1)))
  totals <- colSums(given)
  n <- sum(totals)
  distance <- outer(1:4, 1:4, Vectorize(function(one, other)
    (sum(totals[one:other]) - (totals[one] + totals[other]) / 2)^2))
  1 - (n - 1) * sum(coincidences * distance) / sum(outer(totals, totals) * distance)
}
large <- matrix_of("alpha.csv")
say("alpha", function() alpha(given(large)))
small <- given(matrix_of("bootstrap.csv"))
say("bootstrap", function() quantile(
  replicate(1000, alpha(small[sample.int(48, replace = TRUE), ])), c(0.025, 0.975)))

# Bradley and Terry by Newton's method on matrices of items; standard errors from the same factor.
wins <- matrix_of("comparisons.csv") + 1
items <- max(wins)
bradley_terry <- function() {
  counts <- matrix(tabulate(wins[, 1] + items * (wins[, 2] - 1), items^2), items)
  compared <- counts + t(counts)
  won <- rowSums(counts)
  ability <- rep(0, items)
  repeat {
    p <- plogis(outer(ability, ability, "-"))
    weights <- compared * p * (1 - p)
    factor <- chol((diag(rowSums(weights)) - weights)[-1, -1])
    slope <- (won - rowSums(compared * p))[-1]
    step <- backsolve(factor, backsolve(factor, slope, transpose = TRUE))
    ability <- ability + c(0, step)
    if (max(abs(step)) < 1e-9) break
  }
  list(ability - mean(ability), sqrt(diag(chol2inv(factor))))
}
say("comparisons", bradley_terry)
if (requireNamespace("BradleyTerry2", quietly = TRUE)) {
  names <- paste0("i", wins)
  dim(names) <- dim(wins)
  won <- factor(names[, 1], levels = paste0("i", 1:items))
  lost <- factor(names[, 2], levels = paste0("i", 1:items))
  counted <- BradleyTerry2::countsToBinomial(table(won, lost))
  say("comparisons", function()
    BradleyTerry2::BTm(cbind(win1, win2), player1, player2, data = counted))
}
