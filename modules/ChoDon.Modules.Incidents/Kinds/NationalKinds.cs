using ChoDon.Modules.Incidents.Data;

namespace ChoDon.Modules.Incidents.Kinds;

/// <summary>The kinds that every district starts with; the keys never change. Their words are among the module's.</summary>
internal static class NationalKinds
{
    public static readonly IReadOnlyList<(Guid Id, string TextKey, Weight Weight)> All =
    [
        (new Guid("0e6b1a10-0000-4000-8001-000000000001"), "Kind.Theft", Weight.Case),
        (new Guid("0e6b1a10-0000-4000-8001-000000000002"), "Kind.Injury", Weight.Case),
        (new Guid("0e6b1a10-0000-4000-8001-000000000003"), "Kind.Gambling", Weight.Case),
        (new Guid("0e6b1a10-0000-4000-8001-000000000004"), "Kind.Drugs", Weight.Case),
        (new Guid("0e6b1a10-0000-4000-8001-000000000005"), "Kind.Fraud", Weight.Case),
        (new Guid("0e6b1a10-0000-4000-8001-000000000006"), "Kind.Damage", Weight.Case),
        (new Guid("0e6b1a10-0000-4000-8001-000000000007"), "Kind.Weapons", Weight.Case),
        (new Guid("0e6b1a10-0000-4000-8001-000000000008"), "Kind.Forestry", Weight.Case),
        (new Guid("0e6b1a10-0000-4000-8001-000000000009"), "Kind.Disorder", Weight.Matter),
        (new Guid("0e6b1a10-0000-4000-8001-00000000000a"), "Kind.DomesticViolence", Weight.Matter),
        (new Guid("0e6b1a10-0000-4000-8001-00000000000b"), "Kind.Dispute", Weight.Matter),
    ];
}
