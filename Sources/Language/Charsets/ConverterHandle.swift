import CICU

/// An open converter of ICU, closed when it goes.
struct ConverterHandle: ~Copyable {
    let pointer: OpaquePointer

    init?(_ name: String) {
        guard let pointer = hexapla_icu_converter_open(name) else { return nil }
        self.pointer = pointer
    }

    deinit { hexapla_icu_converter_close(pointer) }
}
