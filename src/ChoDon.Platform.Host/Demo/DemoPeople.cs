using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Platform.Host.Demo;

/// <summary>Somebody for each role, so that one can see what each of them sees.</summary>
internal sealed class DemoPeople(DemoAccount accounts, IUnitDirectory units, TimeProvider time)
{
    public async Task<IReadOnlyList<(string Who, Guid AccountId)>> FindOrCreateAsync(CancellationToken cancellationToken)
    {
        var tree = units.AsOf(time.Today());
        var district = tree.FindByCode(DemoDistrict.Code)!;
        var commune = tree.Children(district.Id).First();
        var village = tree.Children(commune.Id).First();
        (string Name, string FullName, Stereotypes Role, Unit Unit, string Who)[] people =
        [
            ("quantri.huyen", "Quản trị huyện minh họa", Stereotypes.DistrictAdministrator, district, "District administrator"),
            ("canbo.huyen", "Cán bộ huyện minh họa", Stereotypes.DistrictOfficer, district, "District officer"),
            ("canbo.xa", "Cán bộ xã minh họa", Stereotypes.CommuneOfficer, commune, "Commune officer"),
            ("truongthon", "Trưởng thôn minh họa", Stereotypes.VillageLeader, village, "Village leader"),
            ("lanhdao", "Lãnh đạo minh họa", Stereotypes.Reader, district, "Reader"),
        ];
        List<(string, Guid)> made = [];
        foreach (var (name, fullName, role, unit, who) in people)
            made.Add(($"{who}, {unit.Name}", await accounts.FindOrCreateAsync(name, fullName, role, unit.Id, cancellationToken)));
        return made;
    }
}
