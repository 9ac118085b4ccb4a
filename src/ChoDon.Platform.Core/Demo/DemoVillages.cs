using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Units.AddVillages;
using ChoDon.Platform.Core.Units.Seed;

namespace ChoDon.Platform.Core.Demo;

/// <summary>
/// Gives the seeded communes of Chợ Đồn invented villages, from before the programme began. Those of communes that
/// were merged in 2020 go on in the new ones.
/// </summary>
public sealed class DemoVillages(VillageAdder villages, IUnitDirectory units)
{
    private const string DistrictCode = "064";

    private static readonly DateOnly FirstDay = new(2018, 1, 1);

    /// <summary>Adds the villages, unless the district has some already, and returns how many it has.</summary>
    /// <exception cref="InvalidOperationException">The communes have not been seeded.</exception>
    public async Task<int> CreateAsync(CancellationToken cancellationToken)
    {
        if (Count() == 0)
        {
            var invented = EmbeddedCsv.Read(
                "demo-villages.csv", row => new NewVillage(row.GetString("commune_code"), row.GetString("name")));
            await villages.AddAsync(invented, FirstDay, new Actor(null, "command demo"), cancellationToken);
        }

        return Count();
    }

    private int Count()
    {
        var tree = units.AsOf(FirstDay);
        var district = tree.FindByCode(DistrictCode)
            ?? throw new InvalidOperationException("The units of Chợ Đồn are seeded before its demonstration is made.");
        return tree.Subtree(district.Id).Count(unit => unit.Level == UnitLevel.Village);
    }
}
