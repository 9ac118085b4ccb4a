using ChoDon.Modules.Rehabilitation.Resources;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Rehabilitation.OpenCase;

[Authorize(Permissions.WorkOnCases)]
internal sealed class OpenAdultCasePage(
    OpenCaseHandler handler, DistrictVillages villages, IColleagues colleagues, IAccess access, TimeProvider time, IStringLocalizer<RehabilitationText> texts)
    : OpenCasePage(handler, villages, colleagues, access, time, texts)
{
    public override bool IsMinor => false;
}
