using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChoDon.Modules.Rehabilitation.RecordVisit;

/// <summary>A page with the form of a visit.</summary>
internal interface IVisitPage
{
    RecordVisitForm Input { get; }

    List<SelectListItem> Ways { get; }
}
