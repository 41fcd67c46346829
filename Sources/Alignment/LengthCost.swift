/// −ln of the chance that a length is as far off as it is, by table.
enum LengthCost {
    /// Where the normal distribution is left: beyond, outliers are commoner than it says, and each further standard
    /// deviation costs ``slope``.
    private static let tail: Float = 3.2
    private static let slope: Float = 0.5
    /// Steps of the table per unit of z².
    private static let resolution: Float = 64
    private static let end = tail * tail

    /// −ln(2(1 − Φ(z))) by z², so that no square root is needed to look a value up; one more entry to interpolate.
    static let table: [Float] = (0...Int(end * resolution) + 2).map { step in
        -naturalLogarithm(complementaryError((Float(step) / resolution / 2).squareRoot()))
    }

    /// The cost in nats of a squared deviation in units of variance.
    @inline(__always)
    static func cost(_ squared: Float, _ table: Span<Float>) -> Float {
        // The negated comparison sends NaN, which no input should yield, to the branch without a lookup.
        guard squared < end else { return 6.59 + slope * (squared.squareRoot() - tail) }
        let place = squared * resolution
        let step = Int(place)
        let low = table[step]
        return low + (table[step + 1] - low) * (place - Float(step))
    }
}
