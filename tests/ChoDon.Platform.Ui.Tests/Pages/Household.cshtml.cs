using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChoDon.Platform.Ui.Tests.Pages;

public sealed class HouseholdModel(TimeProvider time) : PageModel
{
    [BindProperty]
    public HouseholdInput Input { get; set; } = new();

    public IActionResult OnPost()
    {
        if (Input.Note == "từ chối")
            ModelState.AddModelError("", "Thôn này chưa có mô hình");
        if (Input.HeadName == "CCCD")
            ModelState.AddModelError("Input.HeadName", "Họ tên chủ hộ không được có số");
        if (!ModelState.IsValid)
            return Page();
        TempData.Saved($"Đã lưu hộ {Input.HeadName}", time);
        return RedirectToPage("Parts", Input.Echo());
    }
}
