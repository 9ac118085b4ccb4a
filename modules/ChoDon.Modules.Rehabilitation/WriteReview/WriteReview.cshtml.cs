using ChoDon.Modules.Rehabilitation.Data;
using ChoDon.Modules.Rehabilitation.Resources;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Rehabilitation.WriteReview;

/// <summary>For a mentor without an account, whoever works on the case writes what the mentor handed in.</summary>
[Authorize(Permissions.WorkOnCases)]
internal sealed class WriteReviewPage(WriteReviewHandler handler, RehabilitationDbContext data, TimeProvider time, IStringLocalizer<RehabilitationText> texts)
    : ReviewFormPage(handler, data, time, texts);
