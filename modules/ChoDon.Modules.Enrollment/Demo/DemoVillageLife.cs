using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.Rules;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Modules.Enrollment.Demo;

/// <summary>
/// Invents what kind of area each village is and who holds its other posts. It draws from a chance of its own, so that
/// people and households come out as they did without it.
/// </summary>
internal sealed class DemoVillageLife(EnrollmentDbContext data, TimeProvider time, Random chance)
{
    private static readonly DateOnly Decided = new(2017, 4, 28);

    private static readonly (AreaTag Tag, int Percent)[] Tags =
    [
        (AreaTag.Remote, 24), (AreaTag.Bordering, 9), (AreaTag.EthnicMinority, 86), (AreaTag.Complex, 4),
    ];

    private static readonly (VillagePost Post, int Percent)[] Posts =
    [
        (VillagePost.RespectedPerson, 38), (VillagePost.VillageHead, 70), (VillagePost.PartyCellSecretary, 55),
        (VillagePost.FrontWorkBoardHead, 45), (VillagePost.SecurityTeamLeader, 30),
    ];

    private readonly InventedNames _names = new(chance);

    public void Fill(Unit village)
    {
        foreach (var (tag, _) in Tags.Where(tag => chance.Next(100) < tag.Percent))
            Add(village, tag, Decided);
        FillRegion(village);
        var group = _names.MainGroup();
        foreach (var (post, _) in Posts.Where(post => chance.Next(100) < post.Percent))
            Add(village, post, _names.Next(group));
    }

    // Some villages have come out of the hardest region since.
    private void FillRegion(Unit village)
    {
        var region = chance.Next(100) switch
        {
            < 30 => AreaTag.RegionOne,
            < 70 => AreaTag.RegionTwo,
            _ => AreaTag.RegionThree,
        };
        if (region == AreaTag.RegionThree && chance.Next(100) < 20)
        {
            Add(village, AreaTag.RegionThree, Decided).LastDay = new DateOnly(2019, 12, 31);
            Add(village, AreaTag.RegionTwo, new DateOnly(2020, 1, 1));
            return;
        }

        Add(village, region, Decided);
        if (region == AreaTag.RegionThree && chance.Next(100) < 60)
            Add(village, AreaTag.SpeciallyDifficult, Decided);
    }

    private VillageTag Add(Unit village, AreaTag tag, DateOnly firstDay)
    {
        var row = new VillageTag { UnitId = village.Id, FirstDay = firstDay, SavedAt = time.UtcNow() }.As(tag);
        data.VillageTags.Add(row);
        return row;
    }

    private void Add(Unit village, VillagePost post, string name) => data.VillagePostHolders.Add(new VillagePostHolder
    {
        UnitId = village.Id,
        Post = post,
        IsSole = VillagePosts.Find(post)!.IsSole,
        Name = name,
        FirstDay = Programme.PlannedOn.AddDays(chance.Next(-400, 400)),
        SavedAt = time.UtcNow(),
    });
}
