#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

// The few functions of the C library that alignment needs, so that nothing else has to import it.

/// The natural logarithm.
func naturalLogarithm(_ x: Float) -> Float { logf(x) }

/// The exponential function.
func exponential(_ x: Float) -> Float { expf(x) }

/// The natural logarithm, where sums over many blocks need the digits.
func naturalLogarithm(_ x: Double) -> Double { log(x) }

/// The exponential function, likewise.
package func exponential(_ x: Double) -> Double { exp(x) }

/// The complementary error function.
func complementaryError(_ x: Float) -> Float { erfcf(x) }
