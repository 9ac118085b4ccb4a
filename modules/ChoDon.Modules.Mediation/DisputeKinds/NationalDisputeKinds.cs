namespace ChoDon.Modules.Mediation.DisputeKinds;

/// <summary>The kinds that every district starts with; the keys never change. Their words are among the module's.</summary>
internal static class NationalDisputeKinds
{
    public static readonly IReadOnlyList<(Guid Id, string TextKey)> All =
    [
        Of(1, "Land"),
        Of(2, "Neighbours"),
        Of(3, "Family"),
        Of(4, "Marriage"),
        Of(5, "Inheritance"),
        Of(6, "Debt"),
        Of(7, "Livestock"),
        Of(8, "Water"),
        Of(9, "Honour"),
        Of(10, "Environment"),
    ];

    private static (Guid Id, string TextKey) Of(int number, string name) =>
        (new Guid($"0e6b1a40-0000-4000-8000-{number:x12}"), $"Kind.{name}");
}
