using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Grants;
using ChoDon.Platform.Core.Grants.ListGrants;
using ChoDon.Platform.Host.Resources;
using ChoDon.Platform.Host.Web;
using ChoDon.Platform.Ui;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Host.Pages.Grants;

/// <summary>The words for roles, units and periods of grants.</summary>
internal sealed class GrantNames(GrantReader grants, IUnitDirectory units, TimeProvider time, IStringLocalizer<HostText> texts)
{
    public IReadOnlyList<Role> Roles { get; private set; } = [];

    public async Task LoadAsync(CancellationToken cancellationToken) => Roles = await grants.RolesAsync(cancellationToken);

    public string Role(Guid id) => Roles.FirstOrDefault(role => role.Id == id)?.NameIn(Languages.Current) ?? "";

    public string Unit(Guid? id)
    {
        if (id is not { } unit)
            return texts["Grants.Everywhere"];
        return units.AsOf(time.Today()).PathName(unit) is { Length: > 0 } name ? name : texts["Grants.UnitGone"];
    }

    public string Period(GrantLine grant)
    {
        if (grant.EndedAt is { } ended)
            return texts["Grants.EndedAt", Show.Date(grant.FirstDay), Show.DateAndTime(ended), grant.EndedBy ?? ""];
        return grant.LastDay is { } last
            ? texts["Grants.FromTo", Show.Date(grant.FirstDay), Show.Date(last)]
            : texts["Grants.From", Show.Date(grant.FirstDay)];
    }
}
