using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.Rules.EthnicGroups;

namespace ChoDon.Modules.Enrollment.Demo;

/// <summary>Invents who lives with a head of household: mostly a wife or husband, children, and perhaps somebody old.</summary>
internal sealed class DemoMembers(EnrollmentDbContext data, Random chance)
{
    private const int Now = 2020;
    private const int EthnicGroupPercent = 3;

    private readonly InventedNames _names = new(chance);

    public void Fill(Household household, int group)
    {
        var family = household.HeadName.Split(' ')[0];
        var parentBorn = Now - chance.Next(26, 62);
        var hasOld = chance.Next(100) < 25;
        var children = chance.Next(1, 5);
        var position = 0;
        if (chance.Next(100) < 90)
            Add(_names.Family(group), parentBorn);
        for (var number = 0; number < children; number++)
            Add(family, Math.Min(Now - 1, parentBorn + chance.Next(19, 36)));
        if (hasOld)
            Add(family, parentBorn - chance.Next(20, 33));

        void Add(string ofFamily, int born)
        {
            var sex = chance.Next(2) == 0 ? Sex.Male : Sex.Female;
            var isKnown = chance.Next(100) < EthnicGroupPercent;
            data.Members.Add(new HouseholdMember
            {
                HouseholdId = household.Id,
                UnitId = household.UnitId,
                Name = _names.OfFamily(ofFamily, group, sex),
                BirthYear = born,
                Sex = sex,
                EthnicGroup = isKnown ? InventedNames.CodeOf(group) : null,
                EthnicList = isKnown ? EthnicGroupLists.Current : null,
                Position = ++position,
            });
        }
    }
}
