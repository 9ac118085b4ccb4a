using ChoDon.Modules.Rehabilitation.Data;
using ChoDon.Modules.Rehabilitation.Resources;
using ChoDon.Modules.Rehabilitation.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Rehabilitation.WriteReview;

[Authorize(Permissions.Mentor)]
internal sealed class WriteMyReviewPage(WriteReviewHandler handler, RehabilitationDbContext data, TimeProvider time, IStringLocalizer<RehabilitationText> texts)
    : ReviewFormPage(handler, data, time, texts)
{
    public override string BackUrl => Paths.MyPerson(Case.Id);
}
