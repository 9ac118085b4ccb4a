namespace ChoDon.Modules.Campaigns.Topics;

/// <summary>The topics that every district starts with; the keys never change. Their words are among the module's.</summary>
internal static class NationalTopics
{
    public static readonly IReadOnlyList<(Guid Id, string TextKey)> All =
    [
        (new Guid("0e6b1a10-0000-4000-8000-000000000001"), "Topic.SafeHousehold"),
        (new Guid("0e6b1a10-0000-4000-8000-000000000002"), "Topic.CrimePrevention"),
        (new Guid("0e6b1a10-0000-4000-8000-000000000003"), "Topic.Drugs"),
        (new Guid("0e6b1a10-0000-4000-8000-000000000004"), "Topic.Weapons"),
        (new Guid("0e6b1a10-0000-4000-8000-000000000005"), "Topic.Traffic"),
        (new Guid("0e6b1a10-0000-4000-8000-000000000006"), "Topic.Fire"),
        (new Guid("0e6b1a10-0000-4000-8000-000000000007"), "Topic.OnlineFraud"),
        (new Guid("0e6b1a10-0000-4000-8000-000000000008"), "Topic.Trafficking"),
        (new Guid("0e6b1a10-0000-4000-8000-000000000009"), "Topic.DomesticViolence"),
        (new Guid("0e6b1a10-0000-4000-8000-00000000000a"), "Topic.Residence"),
        (new Guid("0e6b1a10-0000-4000-8000-00000000000b"), "Topic.Disputes"),
        (new Guid("0e6b1a10-0000-4000-8000-00000000000c"), "Topic.Environment"),
    ];
}
