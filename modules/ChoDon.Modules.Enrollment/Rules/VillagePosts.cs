using ChoDon.Modules.Enrollment.Data;

namespace ChoDon.Modules.Enrollment.Rules;

/// <summary>A post that a village may have.</summary>
/// <param name="Post">The post.</param>
/// <param name="IsSole">Whether one person holds it at a time.</param>
internal sealed record VillagePostRule(VillagePost Post, bool IsSole);

/// <summary>The catalogue of posts, in the order in which they are shown; another post is a line here and two words.</summary>
internal static class VillagePosts
{
    public static IReadOnlyList<VillagePostRule> All { get; } =
    [
        new(VillagePost.RespectedPerson, IsSole: false),
        new(VillagePost.VillageHead, IsSole: true),
        new(VillagePost.PartyCellSecretary, IsSole: true),
        new(VillagePost.FrontWorkBoardHead, IsSole: true),
        new(VillagePost.SecurityTeamLeader, IsSole: true),
        new(VillagePost.SecurityTeamDeputy, IsSole: false),
        new(VillagePost.SecurityTeamMember, IsSole: false),
        new(VillagePost.MediationTeamLeader, IsSole: true),
        new(VillagePost.WomenUnionHead, IsSole: true),
        new(VillagePost.YouthUnionSecretary, IsSole: true),
        new(VillagePost.VeteransHead, IsSole: true),
        new(VillagePost.FarmersUnionHead, IsSole: true),
        new(VillagePost.Other, IsSole: false),
    ];

    public static VillagePostRule? Find(VillagePost? post) => All.FirstOrDefault(rule => rule.Post == post);
}
