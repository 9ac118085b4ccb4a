using ChoDon.Modules.Rehabilitation.Data;
using ChoDon.Modules.Rehabilitation.Rules;

namespace ChoDon.Modules.Rehabilitation.ShowCase;

internal sealed record ShownReview(MonthlyReview Review, CaseTexts Opened);
